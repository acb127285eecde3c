import { build } from 'vite';

/** The gallery as one script that leaves `gallery.mountGallery` on the page that runs it. */
export async function galleryCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/browsers/gallery.tsx', formats: ['iife'], name: 'gallery', fileName: 'gallery' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('The gallery was not built');
  return chunk.code;
}
