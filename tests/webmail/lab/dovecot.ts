import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { accounts, password } from './accounts.ts';
import type { Run } from './run.ts';
import { serve, type Service } from './service.ts';

const inbox = path.join(import.meta.dirname, 'inbox');

/** Starts IMAP on a loopback port, with the messages of `inbox/` in every account's mailbox. */
export async function startDovecot(run: Run, port: number): Promise<Service> {
  for (const { address } of accounts) {
    const box = path.join(run.folder, 'mail', address);
    for (const folder of ['cur', 'tmp']) await mkdir(path.join(box, folder), { recursive: true });
    await cp(inbox, path.join(box, 'new'), { recursive: true });
  }
  const file = path.join(run.folder, 'dovecot.conf');
  await writeFile(file, configuration(run, port));
  await run.handOver();
  return serve({
    command: ['/usr/sbin/dovecot', '-F', '-c', file],
    ready: /starting up for imap/,
    account: run.account,
  });
}

/** Everything runs as one unprivileged user, so nothing is chrooted. */
function configuration({ folder, user, group }: Run, port: number): string {
  return `
base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot-state
log_path = /dev/stderr
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
first_valid_gid = 1
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
  mailbox Drafts {
    special_use = \\Drafts
    auto = subscribe
  }
  mailbox Trash {
    special_use = \\Trash
    auto = subscribe
  }
}
`;
}
