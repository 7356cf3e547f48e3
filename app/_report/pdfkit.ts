/**
 * pdfkit's browser build, everywhere: its Node build deflates with zlib, and the same report would have other bytes. The
 * package's export map hides that build from Node, hence the path.
 */
export {
  default as PDFDocument,
  type PdfContent,
  type PdfElement,
  type PdfOutline,
} from '../../node_modules/pdfkit/js/pdfkit.browser.mjs'
