import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Begins with the files of these names, in this order: those that take longest must not be left alone at the end. */
export const beginWith = (...names: readonly string[]) =>
  class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const placeOf = ({ moduleId }: TestSpecification) => {
        const place = names.findIndex((name) => moduleId.endsWith(`/${name}`));
        return place === -1 ? names.length : place;
      };
      return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
    }
  };
