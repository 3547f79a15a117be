// Loaded before anything else, and CommonJS: so that an old Node reads it and can say what is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18) || (major === 23 && minor < 6)) {
	console.error(`Say So needs Node 22.18 or newer, best 24: this is ${process.versions.node}.`);
	process.exit(1);
}
