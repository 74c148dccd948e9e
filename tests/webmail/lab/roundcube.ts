import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { accounts, alias } from './accounts.ts';
import type { Run } from './run.ts';
import { serve, type Service } from './service.ts';

interface Ports {
  readonly web: number;
  readonly imap: number;
  readonly smtp: number;
}

/** Starts Debian's Roundcube with a configuration and a database of its own; /etc/roundcube stays as it is. */
export async function startRoundcube(run: Run, ports: Ports): Promise<Service> {
  const folder = path.join(run.folder, 'roundcube');
  for (const name of ['config', 'temp', 'log'])
    await mkdir(path.join(folder, name), { recursive: true });
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    await symlink(path.join('/etc/roundcube', name), path.join(folder, 'config', name));
  }
  await writeFile(path.join(folder, 'config', 'config.inc.php'), configuration(folder, ports));
  seed(
    path.join(folder, 'db.sqlite'),
    await readFile('/usr/share/roundcube/SQL/sqlite.initial.sql', 'utf8'),
  );
  await run.handOver();
  return serve({
    command: [
      'php',
      '-d',
      'opcache.enable_cli=1',
      '-S',
      `127.0.0.1:${ports.web}`,
      '-t',
      '/var/lib/roundcube/public_html',
    ],
    ready: /Development Server .* started/,
    env: { ROUNDCUBE_CONFIG_DIR: path.join(folder, 'config') },
    account: run.account,
  });
}

function configuration(folder: string, { imap, smtp }: Ports): string {
  return `<?php
$config = [
    'db_dsnw' => 'sqlite:///${folder}/db.sqlite?mode=0640',
    'temp_dir' => '${folder}/temp/',
    'log_dir' => '${folder}/log/',
    'log_driver' => 'file',
    'imap_host' => '127.0.0.1:${imap}',
    'smtp_host' => '127.0.0.1:${smtp}',
    'smtp_user' => '',
    'smtp_pass' => '',
    'des_key' => '24 characters, loopback!',
    'language' => 'en_GB',
    'timezone' => 'UTC',
    'plugins' => [],
    'skin' => 'elastic',
    'login_rate_limit' => 10000,
    'draft_autosave' => 0,
];
`;
}

/** Roundcube makes accounts at first login; ours must exist before, for their preferences and second sender. */
function seed(file: string, schema: string): void {
  const database = new DatabaseSync(file);
  database.exec(schema);
  const user = database.prepare(
    `INSERT INTO users (username, mail_host, created, language, preferences)
     VALUES (?, '127.0.0.1', '2026-01-05 09:00:00', 'en_GB', ?)`,
  );
  const identity = database.prepare(
    `INSERT INTO identities (user_id, changed, standard, name, email) VALUES (?, '2026-01-05 09:00:00', ?, ?, ?)`,
  );
  for (const { name, address, html } of accounts) {
    const preferences = `a:1:{s:10:"htmleditor";i:${html ? 1 : 0};}`;
    const { lastInsertRowid } = user.run(address, preferences);
    identity.run(lastInsertRowid, 1, name, address);
    identity.run(lastInsertRowid, 0, alias.name, alias.address);
  }
  database.close();
}
