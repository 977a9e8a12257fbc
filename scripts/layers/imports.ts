import ts from 'typescript';

/** One import or re-export, as it is written. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Whether nothing of it is left at run time; `import { type A }` leaves an empty import. */
  readonly typeOnly: boolean;
  /** Whether it stands in a `<script>` of an Astro file. */
  readonly inScript: boolean;
}

/** All imports of a file of TypeScript or Astro, dynamic ones and `import()` types among them. */
export function importsOf(path: string, text: string): readonly Import[] {
  return partsOf(path, text).flatMap(({ text: part, line, inScript }) => {
    const file = ts.createSourceFile(
      path.replace(/\.astro$/, '.ts'),
      part,
      ts.ScriptTarget.Latest,
      false,
      path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const imported = importedBy(node);
      if (imported) {
        const at = ts.getLineAndCharacterOfPosition(file, node.getStart(file)).line;
        found.push({ ...imported, line: line + at, inScript });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function importedBy(node: ts.Node): Pick<Import, 'specifier' | 'typeOnly'> | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier: of } = node;
    const typeOnly = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : node.isTypeOnly;
    return of && ts.isStringLiteral(of) ? { specifier: of.text, typeOnly } : null;
  }
  if (ts.isImportTypeNode(node)) {
    const { argument } = node;
    if (!ts.isLiteralTypeNode(argument) || !ts.isStringLiteral(argument.literal)) return null;
    return { specifier: argument.literal.text, typeOnly: true };
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword)
    return null;
  const [of] = node.arguments;
  return of && ts.isStringLiteralLike(of) ? { specifier: of.text, typeOnly: false } : null;
}

interface Part {
  readonly text: string;
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly inScript: boolean;
}

/** The code of a file: of an Astro file what stands between its fences, and its scripts. */
function partsOf(path: string, text: string): readonly Part[] {
  if (!path.endsWith('.astro')) return [{ text, line: 1, inScript: false }];
  return [
    ...text.matchAll(/^---\r?\n(?<code>[^]*?)^---|<script[^>]*>(?<script>[^]*?)<\/script>/gm),
  ].map(({ 0: all, index, groups: { code, script } = {} }) => {
    const before = text.slice(0, index + all.indexOf(code ?? script ?? ''));
    return {
      text: code ?? script ?? '',
      line: before.split('\n').length,
      inScript: code === undefined,
    };
  });
}
