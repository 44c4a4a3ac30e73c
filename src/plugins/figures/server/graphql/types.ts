/** The panel in GraphQL: the shapes of domain/panel/panel.ts. Values are Float, which holds every whole number up to 2⁵³. */
export const TYPES = /* GraphQL */ `
  enum FigureSubjectKind {
    organisation
    cluster
  }
  enum FigureOrigin {
    reported
    computed
  }
  enum FigureQualifier {
    exact
    nearly
    over
    about
  }
  enum FigureScope {
    total
    part
  }

  type FigureSubject {
    kind: FigureSubjectKind!
    documentId: ID!
    name: String!
  }
  type FigureNamed {
    documentId: ID!
    name: String!
  }
  type FigurePeriod {
    code: String!
    "Ready to print"
    label: String!
  }
  type FigureIndicator {
    code: String!
    name: String!
    unit: String!
  }
  type FigureCoverage {
    reported: Int!
    of: Int!
    missing: [FigureNamed!]!
  }
  type FigureParts {
    reported: Int!
    of: Int!
    missing: [String!]!
  }
  type FigureTarget {
    value: Float!
    "1.2 is 120 %"
    attainment: Float
    text: String!
  }
  type FigurePrevious {
    period: String!
    value: Float!
    "0.154 is 15,4 % more"
    change: Float
    text: String!
  }
  type FigureRank {
    position: Int!
    of: Int!
  }
  type FigurePoint {
    period: String!
    value: Float
  }
  type FigureSource {
    documentId: ID!
    title: String!
    quote: String
  }

  "One indicator of one subject in one period. What is unknown is null, never zero."
  type FigureRow {
    indicator: FigureIndicator!
    value: Float
    upper: Float
    qualifier: FigureQualifier
    "Ready to print in the locale asked for"
    text: String
    origin: FigureOrigin
    continued: Boolean!
    coverage: FigureCoverage
    parts: FigureParts
    target: FigureTarget
    previous: FigurePrevious
    rank: FigureRank
    series: [FigurePoint!]!
    asOf: String
    source: FigureSource
  }

  type FigureRevision {
    value: Float!
    upper: Float
    qualifier: FigureQualifier!
    text: String!
    asOf: String
    source: FigureSource
  }

  "A figure as the post cites it."
  type FigureCited {
    subject: FigureSubject!
    period: FigurePeriod!
    scope: FigureScope!
    indicator: FigureIndicator!
    value: Float
    upper: Float
    qualifier: FigureQualifier
    text: String
    origin: FigureOrigin
    target: FigureTarget
    asOf: String
    source: FigureSource
    "What stands now, when a later report says something else"
    revision: FigureRevision
  }

  type FigureNamedAward {
    documentId: ID!
    title: String!
    recipient: String
    decisionNumber: String
    decisionDate: String
  }

  type FigureAwards {
    form: String!
    giver: String!
    giverLevel: String!
    recipients: String!
    year: Int!
    theme: String
    count: Int!
    origin: FigureOrigin!
    named: [FigureNamedAward!]!
    revoked: [FigureNamedAward!]!
  }

  type FigureContext {
    subject: FigureSubject!
    period: FigurePeriod!
    rows: [FigureRow!]!
    awards: [FigureAwards!]!
  }

  "What stands beside a post: its figures, and what they mean."
  type FigurePanel {
    cited: [FigureCited!]!
    context: [FigureContext!]!
    "Changes when the panel does"
    version: String!
  }

  type FigureMemberValue {
    indicator: String!
    value: Float
    upper: Float
    qualifier: FigureQualifier
    text: String
    origin: FigureOrigin
    rank: FigureRank
  }

  type FigureMember {
    documentId: ID!
    name: String!
    role: String!
    values: [FigureMemberValue!]!
    awards: [FigureAwards!]!
  }

  "The page of an organisation or a cluster in a period."
  type FigureSubjectPanel {
    subject: FigureSubject!
    period: FigurePeriod!
    rows: [FigureRow!]!
    awards: [FigureAwards!]!
    pactSignedOn: String
    members: [FigureMember!]!
    version: String!
  }

  extend type Article {
    panel: FigurePanel!
  }
  extend type Event {
    panel: FigurePanel!
  }
  extend type Query {
    organisationPanel(documentId: ID!, period: String, locale: I18NLocaleCode): FigureSubjectPanel
    emulationClusterPanel(documentId: ID!, period: String, locale: I18NLocaleCode): FigureSubjectPanel
  }
`;
