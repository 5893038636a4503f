// Things people made or read that a reader can picture: a memo, the logs, twelve transcripts.
const artifact = new RegExp(
  String.raw`\b(memo|dashboard|log|transcript|spreadsheet|ticket|prototype|survey|runbook|contract|` +
    String.raw`form|script|document|roadmap|receipt|backlog|specification|pilot)s?\b`,
  'gi',
)

/** Every mention, in lower case and in the singular. */
export const namedArtifacts = (text: string): string[] =>
  [...text.matchAll(artifact)].flatMap(([, name = '']) => name.toLowerCase())
