import { app } from './app';
import { fields } from './fields';
import { pages } from './pages';
import { review } from './review';
import { talks } from './talks';
import { words } from './words';

export const en = { ...app, ...words, ...fields, ...review, ...pages, ...talks } as const;
