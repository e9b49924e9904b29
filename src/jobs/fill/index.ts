// 填报: table of contents.
export {};
