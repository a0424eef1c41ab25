// These packages ship without types for what is imported here.
declare module "bpmn-moddle" {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: unknown; readonly warnings: readonly object[] }>;
  }
}

declare module "bpmn-auto-layout" {
  export function layoutProcess(xml: string): Promise<string>;
}

declare module "bpmnlint/lib/traverse.js" {
  export default function traverse(root: object, visit: { readonly enter: (element: object) => void }): void;
}

declare module "bpmnlint/rules/*.js" {
  export default function rule(): {
    readonly check: (element: object, reporter: { readonly report: (id?: string) => void }) => void;
  };
}
