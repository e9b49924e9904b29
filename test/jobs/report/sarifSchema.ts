// What SARIF 2.1.0 (OASIS, sarif-schema-2.1.0.json) demands of the objects our reports are made of: allowed and required properties, types, enumerations, bounds.
// Written down from the standard's text, as strict as its schema: `additionalProperties` is false in every object but property bags.

type Check = (value: unknown, at: string) => readonly string[];

const text: Check = (value, at) => (typeof value === 'string' ? [] : [`${at} is no string`]);
const bool: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at} is no boolean`]);
const anything: Check = () => [];
const from =
  (least: number): Check =>
  (value, at) =>
    Number.isInteger(value) && (value as number) >= least ? [] : [`${at} is no whole number from ${least}`];
const oneOf =
  (words: string): Check =>
  (value, at) =>
    words.split(' ').includes(String(value)) ? [] : [`${at} is none of ${words}`];
/** RFC 3986, the characters a URI reference may have; `%` only before two hexadecimal digits. */
const uriReference: Check = (value, at) =>
  typeof value === 'string' && /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(value)
    ? []
    : [`${at} is no URI reference`];
const listOf =
  (item: Check, more: { readonly unique?: boolean; readonly least?: number } = {}): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return [`${at} is no array`];
    const same = more.unique && new Set(value.map((one) => JSON.stringify(one))).size < value.length;
    return [
      ...(value.length < (more.least ?? 0) ? [`${at} has too few items`] : []),
      ...(same ? [`${at} has equal items`] : []),
      ...value.flatMap((one, place) => item(one, `${at}[${place}]`)),
    ];
  };
const mapOf =
  (item: Check): Check =>
  (value, at) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => item(one, `${at}.${name}`))
      : [`${at} is no object`];
const objectOf =
  (properties: Readonly<Record<string, Check>>, required: string = ''): Check =>
  (value, at) => {
    if (!isObject(value)) return [`${at} is no object`];
    return [
      ...required
        .split(' ')
        .filter((name) => name !== '' && !(name in value))
        .map((name) => `${at} lacks ${name}`),
      ...Object.entries(value).flatMap(([name, one]) => {
        const check = properties[name] ?? (name === 'properties' ? bag : undefined);
        return check ? check(one, `${at}.${name}`) : [`${at} must not have ${name}`];
      }),
    ];
  };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const bag: Check = (value, at) =>
  isObject(value)
    ? 'tags' in value
      ? listOf(text, { unique: true })(value['tags'], `${at}.tags`)
      : []
    : [`${at} is no object`];

/** §3.11: `text` or `id` has to be there. */
const message: Check = (value, at) => [
  ...objectOf({ text, markdown: text, id: text, arguments: listOf(text) })(value, at),
  ...(isObject(value) && ('text' in value || 'id' in value) ? [] : [`${at} has neither text nor id`]),
];
const multiformat = objectOf({ text, markdown: text }, 'text');
const artifactLocation = objectOf({
  uri: uriReference,
  uriBaseId: text,
  index: from(-1),
  description: message,
});
const region = objectOf({
  startLine: from(1),
  startColumn: from(1),
  endLine: from(1),
  endColumn: from(1),
  charOffset: from(-1),
  charLength: from(0),
  snippet: anything,
  message,
});
const location = objectOf({
  id: from(-1),
  physicalLocation: objectOf({ artifactLocation, region, contextRegion: region, address: anything }),
  logicalLocations: listOf(
    objectOf({
      name: text,
      index: from(-1),
      fullyQualifiedName: text,
      decoratedName: text,
      parentIndex: from(-1),
      kind: text,
    }),
    { unique: true },
  ),
  message,
  annotations: anything,
});
const level = oneOf('none note warning error');
const rule = objectOf(
  {
    id: text,
    name: text,
    guid: text,
    deprecatedIds: listOf(text),
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: multiformat,
    helpUri: uriReference,
    messageStrings: mapOf(multiformat),
    defaultConfiguration: objectOf({ enabled: bool, level, rank: anything, parameters: bag }),
  },
  'id',
);
const driver = objectOf(
  {
    name: text,
    fullName: text,
    version: text,
    semanticVersion: text,
    organization: text,
    informationUri: uriReference,
    language: text,
    rules: listOf(rule, { unique: true }),
    notifications: listOf(rule, { unique: true }),
  },
  'name',
);
const notification = objectOf(
  { level, message, locations: listOf(location, { unique: true }), descriptor: anything, timeUtc: text },
  'message',
);
const invocation = objectOf(
  {
    executionSuccessful: bool,
    toolExecutionNotifications: listOf(notification),
    toolConfigurationNotifications: listOf(notification),
    exitCode: anything,
    commandLine: text,
  },
  'executionSuccessful',
);
const result = objectOf(
  {
    ruleId: text,
    ruleIndex: from(-1),
    kind: oneOf('notApplicable pass fail review open informational'),
    level,
    message,
    locations: listOf(location),
    baselineState: oneOf('new unchanged updated absent'),
    suppressions: listOf(
      objectOf(
        {
          guid: text,
          kind: oneOf('inSource external'),
          status: oneOf('accepted underReview rejected'),
          justification: text,
          location,
        },
        'kind',
      ),
      { unique: true },
    ),
    fingerprints: mapOf(text),
    partialFingerprints: mapOf(text),
  },
  'message',
);
const run = objectOf(
  {
    tool: objectOf({ driver, extensions: listOf(driver) }, 'driver'),
    invocations: listOf(invocation),
    language: text,
    columnKind: oneOf('utf16CodeUnits unicodeCodePoints'),
    results: listOf(result),
    artifacts: anything,
    automationDetails: anything,
  },
  'tool',
);
const log = objectOf({ $schema: uriReference, version: oneOf('2.1.0'), runs: listOf(run) }, 'version runs');

/** Where a log departs from the standard; nothing for a valid one. */
export function sarifFaults(value: unknown): readonly string[] {
  return [...log(value, 'log'), ...(isObject(value) ? runFaults(value['runs']) : [])];
}

/** What the schema cannot say and the standard does: an index points at the rule of that id (§3.27.7), a message id is the rule's own. */
function runFaults(runs: unknown): readonly string[] {
  if (!Array.isArray(runs)) return [];
  return runs.flatMap(
    (one: {
      tool: { driver: { rules?: { id: string }[] } };
      results?: { ruleId?: string; ruleIndex?: number }[];
    }) =>
      (one.results ?? []).flatMap(({ ruleId, ruleIndex = -1 }, place) =>
        ruleIndex < 0 || one.tool.driver.rules?.[ruleIndex]?.id === ruleId
          ? []
          : [`result ${place}: ruleIndex names another rule`],
      ),
  );
}
