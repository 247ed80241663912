/** The sheet of a bundle, minified; put in by `release/client-bundle.ts`. */
declare const STYLES: string;

/** A sheet as Vite puts it into a script. */
declare module '*.css?inline' {
  const styles: string;
  export default styles;
}
