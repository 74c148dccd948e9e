import { describe } from 'vitest';

import type { Browser, Launch } from '../../browsers/drive/tab.ts';
import { accounts } from '../lab/accounts.ts';
import { labIn, sessionIn } from '../session.ts';
import { testMarks } from './marks.ts';
import { testMessages } from './messages.ts';
import { testReaders } from './readers.ts';
import { testReplies } from './replies.ts';
import { testSending } from './sending.ts';

/** What holds in a real Roundcube, in both of its editors. */
export function testWebmail(
  launch: (options: Launch) => Promise<Browser>,
  extension: string,
): void {
  const lab = labIn();

  describe.each(accounts)('$address', (account) => {
    const session = sessionIn(lab, { launch, extension, account });
    testMarks(session);
    testReaders(session);
    testReplies(session);

    describe('beside a browser as it is', () => {
      const bare = sessionIn(lab, { launch, account });
      testMessages(session, bare);
      testSending(session, bare);
    });
  });
}
