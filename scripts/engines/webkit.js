// WebKit over WebDriver, on a screen that nobody sees.
import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { Builder, By, Capabilities, Key } from 'selenium-webdriver'
import { freePort } from '../served.js'
import { driverPath, miniBrowser } from './debian.js'

/** Waits until it holds, at most 30 seconds. */
async function until(what, holds) {
  const end = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not start within 30 seconds.`)
    await wait(100)
  }
}

const answers = (address) =>
  fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Hears what goes wrong on a page once it is there; WebKit's driver has no console to read. */
const listen = () => {
  window.troubles = []
  addEventListener('error', ({ message }) => window.troubles.push(message))
  addEventListener('unhandledrejection', ({ reason }) => window.troubles.push(String(reason)))
  addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    window.troubles.push(violatedDirective),
  )
}

export async function webkit() {
  // It takes the first screen that is free, and says which.
  const screens = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const started = [screens]
  const stop = () => {
    for (const child of started) child.kill()
  }
  process.on('exit', stop)
  let screen = ''
  screens.stdout.on('data', (text) => {
    screen += text
  })
  await until('Xvfb', () => screen.endsWith('\n'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  started.push(
    spawn(driverPath, [`--port=${port}`], {
      stdio: 'ignore',
      // Its sandbox needs user namespaces, which containers seldom have.
      env: {
        ...process.env,
        DISPLAY: `:${screen.trim()}`,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    }),
  )
  await until('WebKitWebDriver', () => answers(address))
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  })
  const driver = await new Builder().usingServer(address).withCapabilities(wanted).build()
  await driver.manage().setTimeouts({ script: 60_000 })
  const evaluate = async (work, ...args) => {
    const [value, trouble] = await driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1]
       const args = [...arguments].slice(0, -1)
       Promise.resolve().then(() => (${work})(...args)).then((value) => done([value]), (error) => done([null, String(error)]))`,
      ...args,
    )
    if (trouble) throw new Error(trouble)
    return value
  }
  const seen = []
  const collect = async () => {
    seen.push(...(await evaluate(() => window.troubles?.splice(0) ?? [])))
    return seen
  }
  const version = (await driver.getCapabilities()).get('browserVersion')
  return {
    name: `WebKitGTK ${version}`,
    open: async (url) => {
      await collect()
      await driver.get(url)
      await evaluate(listen)
    },
    evaluate,
    press: (key) =>
      driver
        .actions()
        .sendKeys(key.length > 1 ? Key[key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] : key)
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    resize: (width, height) => driver.manage().window().setRect({ width, height }),
    troubles: collect,
    close: async () => {
      await driver.quit()
      stop()
    },
  }
}
