import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

// each test starts a process or two, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'clausemark-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/clausemark.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const attack = 'Dear Editor,\n\nThe highways officers are lazy and incompetent.\n';
const asMember = ['--as', 'member', '--kind', 'letter', '--audience', 'press'];

describe('check', () => {
  test('prints place, severity, message and clause as a compiler does', () => {
    const letter = file('letter.txt', attack);
    const { stdout } = run(['check', letter, ...asMember]);
    expect(stdout).toMatch(/letter\.txt:3:\d+: (?:stop|warn): .+ \[officer-criticism\//);
    expect(stdout).toContain('engages: Member Officer Relations Protocol, West Sussex');
    expect(stdout).toContain('para 4');
    expect(stdout).toContain('instead: ');
  });

  test('reads standard input, and is silent where there is nothing to say', () => {
    expect(run(['check'], 'The bins go out on Tuesday.')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('exits with 1 where a finding says stop', () => {
    const { status, stdout } = run(
      ['check', '--protocol', 'leicestershire-5c', ...asMember],
      attack,
    );
    expect(stdout).toContain(': stop: ');
    expect(status).toBe(1);
  });

  test('prints JSON with the words of the card', () => {
    const { stdout } = run(['check', '--json', ...asMember], attack);
    const [first = ''] = stdout.split('\n');
    expect(JSON.parse(first)).toMatchObject({
      file: '(standard input)',
      line: 3,
      family: 'officer-criticism',
      clauses: [{ protocol: 'west-sussex-2020', ref: '4', role: 'rule' }, {}],
    });
  });

  test('takes the situation from a file, and options over it', () => {
    const situation = file(
      'situation.json',
      JSON.stringify({
        protocol: 'combined-authority',
        author: { role: 'officer' },
        kind: 'email',
        audience: ['press'],
        date: '2026-04-14',
      }),
    );
    const { stdout } = run(['check', '--json', '--situation', situation, '--as', 'member'], attack);
    expect(stdout).toContain('"protocol":"combined-authority"');
  });

  test.each([
    [
      ['check', '--as', 'boss'],
      /expected one of officer, member, communications in author\.role, got "boss"/,
    ],
    [
      ['check', '--protocol', 'rutland'],
      /expected protocol to be one of west-sussex-2020, .+, got "rutland"/,
    ],
    [['check', '--kind', 'fax'], /expected one of email, .+ in kind, got "fax"/],
    [['check', '--date', 'today'], /in date, got "today"/],
    [['check', '--colour'], /--colour/],
    [['check', path.join(folder, 'missing.txt')], /expected a readable file, got .*missing\.txt/],
    [['chek'], /expected one of check, protocol, coverage, rule-book, got "chek"/],
  ])('%j is told what was expected', (args, message) => {
    const { status, stderr, stdout } = run(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('refuses a binary file', () => {
    const picture = file('picture.png', Uint8Array.of(137, 80, 78, 71, 0, 1));
    expect(run(['check', picture])).toMatchObject({ status: 2 });
    expect(run(['check', picture]).stderr).toContain('got a binary file');
  });
});

const answer = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  line: z.number().optional(),
  error: z.string().optional(),
  findings: z.array(
    z.object({
      rule: z.string(),
      family: z.string(),
      severity: z.string(),
      start: z.number(),
      end: z.number(),
    }),
  ),
});

test('each line of --jsonl is answered in order, a bad one with what was expected', () => {
  const draft = {
    id: 'a',
    text: attack,
    protocol: 'west-sussex-2020',
    author: { role: 'member', post: '', name: '', traits: [] },
    kind: 'letter',
    audience: ['press'],
    to: [],
    subject: '',
    date: '2026-04-14',
    directory: [],
    decisions: [],
    elections: [],
  };
  const lines = [
    JSON.stringify(draft),
    'no json',
    JSON.stringify({ ...draft, id: 7, protocol: 'nowhere' }),
    JSON.stringify({ ...draft, id: 'b', text: 3 }),
  ];
  const { status, stdout } = run(['check', '--jsonl'], `${lines.join('\n')}\n`);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => answer.parse(JSON.parse(line)));
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 7, 'b']);
  expect(answers.map(({ error }) => error?.slice(0, 24))).toEqual([
    undefined,
    'expected a JSON object, ',
    'expected protocol to be ',
    'expected string in text,',
  ]);
  const [found] = answers[0]?.findings ?? [];
  expect(attack.slice(found?.start, found?.end)).toContain('lazy');
});

test('coverage lists all clauses once', () => {
  const { stdout } = run(['coverage', '--json']);
  const rows = z
    .array(
      z.object({
        protocol: z.string(),
        ref: z.string(),
        role: z.string(),
        rules: z.array(z.string()),
      }),
    )
    .parse(JSON.parse(stdout));
  expect(rows).toHaveLength(291);
  expect(
    rows
      .find(({ protocol, ref }) => protocol === 'west-sussex-2020' && ref === '10')
      ?.rules.some((id) => id.startsWith('premature-commitment/')),
  ).toBe(true);
});

describe('protocol', () => {
  const town = 'tests/protocols/invented/harbour-town.txt';

  test('prints a document’s clauses and what is proposed for them', () => {
    const { stdout, status } = run(['protocol', town]);
    expect(status).toBe(0);
    expect(stdout).toContain('Saltmere Harbour Town Council (own-saltmere-harbour-town-council)');
    expect(stdout).toMatch(
      /para 4\.1 \[4\. Politics\]\n.*\n.*binds: officer\n\s+rule: party-politics/,
    );
  });

  test('writes a file by which drafts are checked, with its clause and its words', () => {
    const { stdout } = run(['protocol', town, '--json', '--name', 'Harbour Protocol']);
    const saved = file('harbour.json', stdout);
    const found = run(['check', '--json', '--protocol', saved, ...asMember], attack);
    expect(found.stderr).toBe('');
    const [first = ''] = found.stdout.split('\n');
    expect(JSON.parse(first)).toMatchObject({
      clauses: [
        {
          protocolTitle: 'Harbour Protocol',
          displayRef: 'para 2.3',
          wording: expect.stringContaining('must not criticise a named member of staff'),
          role: 'rule',
        },
      ],
    });
  });

  test('says what was expected of a document, and of a file', () => {
    expect(run(['protocol']).stderr).toContain('expected one document, got 0');
    const spoilt = file('spoilt.json', '{"format":"clausemark-protocol","__proto__":1}');
    const { status, stderr } = run(['check', '--protocol', spoilt], attack);
    expect(status).toBe(2);
    expect(stderr).toContain('“__proto__”');
  });
});

test('what is longer than a pipe holds comes out whole', () => {
  const { status, stdout } = run(['rule-book']);
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(100_000);
  expect(stdout).toMatch(/\n$/);
});
