/** What the report uses of pdfkit's browser build; the published types describe the Node build. */
declare module '*/pdfkit.browser.mjs' {
  export interface PdfElement {
    readonly dictionary: { readonly data: Record<string, unknown> }
    add(child: PdfElement | PdfContent): this
    end(): void
  }

  /** Marked content of one page, to be added to an element. */
  export interface PdfContent {
    readonly refs: readonly unknown[]
  }

  interface StructOptions {
    readonly alt?: string
    readonly actual?: string
    readonly bbox?: readonly [number, number, number, number]
    readonly placement?: 'Block'
    readonly scope?: 'Row' | 'Column'
  }

  interface TextOptions {
    readonly lineBreak: false
    readonly baseline: 'alphabetic'
    readonly features?: unknown
    readonly textWidth: number
    readonly wordCount: number
  }

  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>)
    readonly page: { readonly width: number; readonly height: number }
    readonly outline: PdfOutline
    addPage(): this
    switchToPage(page: number): unknown
    font(source: object, family: string): this
    fontSize(size: number): this
    fillColor(colour: string): this
    strokeColor(colour: string): this
    lineWidth(width: number): this
    dash(length: number, options: { readonly space: number }): this
    undash(): this
    rect(x: number, y: number, width: number, height: number): this
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this
    circle(x: number, y: number, radius: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): this
    closePath(): this
    fill(): this
    stroke(): this
    fillAndStroke(): this
    save(): this
    restore(): this
    text(text: string, x: number, y: number, options: TextOptions): this
    struct(type: string, options?: StructOptions): PdfElement
    addStructure(element: PdfElement): this
    markStructureContent(tag: string): PdfContent
    markContent(tag: string, options?: Readonly<Record<string, unknown>>): this
    endMarkedContent(): this
    link(x: number, y: number, width: number, height: number, url: string, options: object): this
    appendXML(xml: string): void
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    end(): void
  }

  export interface PdfOutline {
    addItem(title: string, options: Readonly<Record<string, unknown>>): PdfOutline
  }
}
