export default function Home() { return <main><h1>Two Hats</h1></main> }
