/** DuckDB in this process, in a file or in memory; `null` where the package is not installed. */
export async function startDuckdb({ file = ':memory:', threads = 1 } = {}) {
  const duckdb = await import('@duckdb/node-api').catch(() => null)
  if (duckdb === null) return null
  const instance = await duckdb.DuckDBInstance.create(file)
  const connection = await instance.connect()
  await connection.run(`SET threads = ${threads}`)
  return {
    does: (text) => connection.run(text),
    /** A query's rows, each a list of values as text; `null` where there is none. */
    rows: async (query) =>
      (await connection.runAndReadAll(query))
        .getRows()
        .map((row) => row.map((one) => (one === null ? null : String(one)))),
    stop: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
