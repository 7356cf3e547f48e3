import type { Page } from '@playwright/test'

/**
 * Computed contrast of every visible text (≥ 4.5, large ≥ 3) and of every control's visible edge (≥ 3) against what
 * is painted behind it; a control that is off has none to keep (WCAG 1.4.11). Returns what falls short. axe leaves part of this to "needs review".
 */
export const lowContrast = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Rgba = [number, number, number, number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const parse = (colour: string): Rgba => {
      if (!canvas) return [0, 0, 0, 1]
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const over = (top: Rgba, below: Rgba): Rgba => [
      top[0] * top[3] + below[0] * (1 - top[3]),
      top[1] * top[3] + below[1] * (1 - top[3]),
      top[2] * top[3] + below[2] * (1 - top[3]),
      1,
    ]
    const luminance = ([r, g, b]: Rgba) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const ratio = (one: Rgba, other: Rgba) => {
      const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
      return (high + 0.05) / (low + 0.05)
    }
    const behind = (element: Element | null): Rgba => {
      if (element === null) return parse('Canvas')
      const own = parse(getComputedStyle(element).backgroundColor)
      return own[3] === 1 ? own : over(own, behind(element.parentElement))
    }
    const visible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.hidden, .skip')
    const short: string[] = []
    const check = (what: string, element: Element, colour: string, least: number) => {
      // An edge is seen against what lies around it, everything else against its own background.
      const back = behind(what === 'control' ? element.parentElement : element)
      const found = ratio(over(parse(colour), back), back)
      if (found < least)
        short.push(`${what}: ${found.toFixed(2)} < ${least} (${element.outerHTML.slice(0, 80)})`)
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!visible(element)) continue
      const style = getComputedStyle(element)
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const inSvg = element.closest('svg') !== null
      if (hasText && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) {
        const size = Number.parseFloat(style.fontSize)
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
        check('text', element, inSvg ? style.fill : style.color, large ? 3 : 4.5)
      }
      if (element.matches('.button:not(.main), input') && !element.matches(':disabled')) {
        check('control', element, style.borderTopColor, 3)
      }
      if (element.matches('.range-dot, .figure .key')) {
        check(
          'mark',
          element,
          element.tagName === 'path' || style.fill === 'none' ? style.stroke : style.fill,
          3,
        )
      }
    }
    return short
  })
