package org.docketry.deadlinerules.rules;

import java.util.Locale;
import java.util.Map;
import org.docketry.deadlinerules.json.Words;

/** How a paper was served: the manners of Fed. R. Civ. P. 5(b)(2). */
public enum ServiceMethod {
    /** Handed over, or left at the office or dwelling: 5(b)(2)(A) and (B). */
    PERSONAL,
    /** Mailed to the last known address: 5(b)(2)(C). Complete on mailing. */
    MAIL,
    /** Left with the clerk, for a person without known address: 5(b)(2)(D). */
    CLERK,
    /** Sent through the court's e-filing system, or by consented electronic means: 5(b)(2)(E). */
    ECF,
    /** By other means consented to in writing: 5(b)(2)(F). */
    OTHER_CONSENTED;

    private static final Map<String, ServiceMethod> SYNONYMS =
            Map.ofEntries(
                    Map.entry("hand", PERSONAL),
                    Map.entry("hand-delivery", PERSONAL),
                    Map.entry("in-person", PERSONAL),
                    Map.entry("personal-service", PERSONAL),
                    Map.entry("us-mail", MAIL),
                    Map.entry("usps", MAIL),
                    Map.entry("first-class-mail", MAIL),
                    Map.entry("certified-mail", MAIL),
                    Map.entry("registered-mail", MAIL),
                    Map.entry("regular-mail", MAIL),
                    Map.entry("post", MAIL),
                    Map.entry("clerk-of-court", CLERK),
                    Map.entry("left-with-clerk", CLERK),
                    Map.entry("cm-ecf", ECF),
                    Map.entry("nef", ECF),
                    Map.entry("electronic", ECF),
                    Map.entry("electronic-service", ECF),
                    Map.entry("electronic-filing", ECF),
                    Map.entry("e-service", ECF),
                    Map.entry("e-filing", ECF),
                    Map.entry("email", ECF),
                    Map.entry("e-mail", ECF),
                    // Fed. R. Civ. P. 5(b), note to the 2001 amendment: electronic means reach
                    // e-mail addresses and facsimile machines alike.
                    Map.entry("fax", ECF),
                    Map.entry("facsimile", ECF),
                    Map.entry("other", OTHER_CONSENTED),
                    Map.entry("consented", OTHER_CONSENTED),
                    Map.entry("courier", OTHER_CONSENTED),
                    Map.entry("overnight-courier", OTHER_CONSENTED));

    /** Understands the words of this enum and common synonyms; else IllegalArgumentException. */
    public static ServiceMethod parse(String word) {
        String words = word.trim().toLowerCase(Locale.ROOT).replace(".", "");
        String key = words.replaceAll("[\\s_/]+", "-").replaceFirst("^by-", "");
        ServiceMethod synonym = SYNONYMS.get(key);
        return synonym == null ? Words.parse(ServiceMethod.class, key) : synonym;
    }

    /** As it reads in a derivation. */
    public String words() {
        return switch (this) {
            case PERSONAL -> "in person";
            case MAIL -> "by mail";
            case CLERK -> "by leaving it with the clerk";
            case ECF -> "electronically";
            case OTHER_CONSENTED -> "by other means consented to";
        };
    }
}
