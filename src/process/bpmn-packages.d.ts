// These packages ship without types for what is imported here.
declare module "bpmn-moddle" {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ readonly rootElement: unknown; readonly warnings: readonly object[] }>;
  }
}

declare module "bpmn-auto-layout" {
  export function layoutProcess(xml: string): Promise<string>;
}

declare module "bpmnlint/lib/test-rule.js" {
  export default function testRule(given: {
    readonly moddleRoot: object;
    readonly rule: object;
  }): readonly { readonly id?: string; readonly message: string }[];
}

declare module "bpmnlint/rules/*.js" {
  export default function rule(): object;
}
