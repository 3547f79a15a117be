// Preloaded: a Node that says it is old.
Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });
