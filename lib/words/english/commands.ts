/** What the browser shows of us: the manifest, the keys, the toolbar. */
export const commands = {
  manifestName: 'Clausemark',
  manifestDescription:
    'Marks what your council’s Member/Officer protocol says about the draft you are writing. Nothing leaves the browser.',
  command_next_finding: 'Next finding',
  command_previous_finding: 'Previous finding',
  command_list_findings: 'List of all findings',
  command_open_panel: 'Side panel',
  toolbarSet: 'Clausemark',
  toolbarState: 'Clausemark: $1',
  toolbarUnset: 'Clausemark: not set up',
} as const;
