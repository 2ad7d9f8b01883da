package org.sitrep.cli;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.validation.RuleSet;
import org.sitrep.validation.rule.RuleInfo;

/** Finds rules by what a user has typed. */
final class RuleCodes {
    private static final int NEAR = 3;

    private RuleCodes() {}

    /**
     * The codes of rules that a code or a pattern such as {@code gdelt-*} means.
     *
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    static List<String> matching(String pattern, RuleSet rules) {
        Pattern regex = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
        List<String> found = rules.infos().stream()
                .map(RuleInfo::code)
                .filter(code -> regex.matcher(code).matches())
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(unknown(pattern, rules));
        }
        return found;
    }

    /** Says that there is no such rule, and which may have been meant. */
    static String unknown(String code, RuleSet rules) {
        List<String> near = rules.infos().stream()
                .map(RuleInfo::code)
                .filter(known -> isNear(code, known))
                .sorted(Comparator.comparingInt((String known) -> distance(code, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAR)
                .toList();
        return "there is no rule \"" + code + "\""
                + (near.isEmpty()
                        ? "; sitrep rules lists them"
                        : "; did you mean " + near.stream().collect(Collectors.joining(" or ")) + "?");
    }

    private static boolean isNear(String code, String known) {
        String stem = code.replace("*", "");
        return (stem.length() > 2 && known.contains(stem)) || distance(code, known) <= Math.max(2, code.length() / 3);
    }

    /** How many letters must be changed, put in or taken out. */
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[last.length];
            next[0] = i;
            for (int j = 1; j < last.length; j++) {
                int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
            }
            last = next;
        }
        return last[other.length()];
    }
}
