import type { Table } from '../languages';
import type { en } from '../en';
import { app } from './app';
import { fields } from './fields';
import { pages } from './pages';
import { review } from './review';
import { talks } from './talks';
import { words } from './words';

export const zhCN: Table<typeof en> = { ...app, ...words, ...fields, ...review, ...pages, ...talks };
