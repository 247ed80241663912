/** Every cause names the steps that remove it. */
import { quote, say } from '../messages.ts';
import type { Check } from './index.ts';

export const causesHaveSteps: Check = ({ causes }, _reading, file) => {
  for (const { title, remedy, line, column } of causes) {
    if (remedy.length > 0) continue;
    const reason = `Unexpected cause without a step: ${quote(title)}; expected \`Fixed by: [a step](#its-id)\` under it`;
    say(file, 'cause-without-step', reason, { line, column });
  }
};
