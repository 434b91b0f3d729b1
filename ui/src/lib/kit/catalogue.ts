// The French catalogue, bundled with the page.
import codes from '../../../../assets/words/fr/codes.ftl?raw';
import fields from '../../../../assets/words/fr/fields.ftl?raw';
import findings from '../../../../assets/words/fr/findings.ftl?raw';
import messages from '../../../../assets/words/fr/messages.ftl?raw';
import ops from '../../../../assets/words/fr/ops.ftl?raw';
import ui from '../../../../assets/words/fr/ui.ftl?raw';
import { Words, type Places } from './words';

/** The language of the page: its weeks begin as they do there. */
export const language = 'fr-FR';

export const words = new Words(language, [codes, fields, findings, messages, ops, ui]);

/** The text of a key of `ui.ftl`, without its prefix. */
export function t(key: string, places?: Places): string {
  return words.text(`ui-${key}`, places);
}
