import { chargePoints } from './chargePoints';
import { commands } from './commands';
import { common } from './common';
import { configuration, idTags, settings } from './administration';
import { messages } from './messages';
import { overview } from './overview';
import { transactions } from './transactions';

export const en = {
  ...common,
  overview,
  chargePoints,
  commands,
  configuration,
  idTags,
  messages,
  settings,
  transactions,
};
