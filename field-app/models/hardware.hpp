/// The tablet's senses, so that a test can be heard and seen without any.
#pragma once

#include <functional>
#include <memory>

#include "media/camera_source.hpp"
#include "media/sound_source.hpp"

namespace fieldseal::app {

/// Nothing is opened before somebody asks for it.
struct Hardware {
  std::function<std::unique_ptr<media::SoundSource>()> microphone = media::makeMicrophone;
  std::function<std::unique_ptr<media::CameraSource>()> camera = media::makeCamera;
};

}  // namespace fieldseal::app
