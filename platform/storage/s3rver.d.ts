declare module "s3rver" {
  type Options = {
    port: number;
    silent: boolean;
    directory: string;
    configureBuckets: { name: string; configs: Buffer[] }[];
  };
  export default class S3rver {
    constructor(options: Options);
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}
