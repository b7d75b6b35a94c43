/** Pages of the item bank: one chunk for those who write it. */
export { BankImportPage } from "./BankImportPage";
export { BankPage } from "./BankPage";
export { ItemPage } from "./ItemPage";
