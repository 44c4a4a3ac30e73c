import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** One selected field, with everything selected below it. */
export interface Selected {
  name: string;
  /** The key of its value in the answer: its alias, or its name. */
  key: string;
  args: Record<string, unknown>;
  below: Selected[];
}

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

interface Found {
  nodes: FieldNode[];
}

function included(node: SelectionSetNode['selections'][number], { variableValues }: Info): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

function collect(set: SelectionSetNode, info: Info, found: Map<string, Found>): void {
  for (const selection of set.selections) {
    if (!included(selection, info)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      found.set(key, { nodes: [...(found.get(key)?.nodes ?? []), selection] });
    } else if (selection.kind === 'InlineFragment') {
      collect(selection.selectionSet, info, found);
    } else {
      const fragment = info.fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet, info, found);
    }
  }
}

/**
 * What is selected below some nodes of a GraphQL query: fragments opened, @skip and @include obeyed, variables
 * filled in. The aggregate types are all concrete, so every fragment applies.
 */
export function readSelection(type: GraphQLObjectType, nodes: readonly FieldNode[], info: Info): Selected[] {
  const found = new Map<string, Found>();
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet, info, found);
  const fields = type.getFields();
  return [...found].flatMap(([key, { nodes: same }]): Selected[] => {
    const [first] = same;
    const definition = first && fields[first.name.value];
    if (!definition) return []; // __typename
    const below = getNamedType(definition.type);
    return [
      {
        name: first.name.value,
        key,
        args: getArgumentValues(definition, first, info.variableValues),
        below: isObjectType(below) ? readSelection(below, same, info) : [],
      },
    ];
  });
}
