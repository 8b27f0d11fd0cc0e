import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './theme.css';
import './styles/base.css';
import './styles/marks.css';
import './styles/controls.css';
import './styles/filters.css';
import './styles/dialogs.css';
import './styles/frame.css';
import './styles/tables.css';
import './styles/review.css';
import './styles/items.css';
import './styles/evidence.css';
import './styles/talks.css';
import './styles/narrow.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const place = document.getElementById('console');
if (!place) throw new Error('index.html has no #console');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
