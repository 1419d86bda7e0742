package org.docketry.deadlinerules.rules;

import org.docketry.deadlinerules.json.Fields;

/** The files of a pack that this package understands. */
public final class PackFile {

    private PackFile() {}

    /** One version of one rule; throws DataFault for a bad file. */
    public static Rule rule(Fields file, String name) {
        return RuleReader.read(file, name);
    }

    /** One version of one counting law; throws DataFault for a bad file. */
    public static CountingLaw law(Fields file, String name) {
        return CountingLaw.read(file, name);
    }
}
