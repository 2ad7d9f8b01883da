package org.sitrep.validation.rules.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.dataset.Record;
import org.sitrep.finding.Severity;
import org.sitrep.finding.SourceLocation;
import org.sitrep.id.PartyId;
import org.sitrep.party.PartyKind;
import org.sitrep.validation.rule.DatasetCheck;
import org.sitrep.validation.rule.DatasetRule;
import org.sitrep.validation.rule.RuleContext;
import org.sitrep.validation.rule.RuleInfo;
import org.sitrep.validation.rules.dataset.PartyLog.Mention;

/** Parties with different ids whose names are spellings of each other. */
final class PartyNameVariants implements DatasetRule {
    private static final int MAX_TYPO_NAMES = 20_000;

    private static final RuleInfo INFO = RuleInfo.builder()
            .code("party-name-variants")
            .severity(Severity.INFO)
            .summary("Two parties with different ids have names that are spellings of each other.")
            .meaning(
                    "Names are spellings of each other if they are the same but for case, blanks, punctuation and diacritics,"
                            + " or for one typing error in a word of at least six letters that has no digits and is not the name"
                            + " of a country. The rarer one is reported where it stands first, up to 16 times; of equally many"
                            + " the later. In tables it must be four times rarer. Where the id of a party is made of its name,"
                            + " what stands before the name must be the same. Parties of different kinds are left in peace, and"
                            + " so are tables with ids of their own for parties, and sources coded by programs. Typing errors"
                            + " are looked for among the first 20,000 names.")
            .fix("If it is one party, give it one id and one name, and keep the other spelling among its aliases.")
            .since("0.1")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public String memory() {
        return "400 to 700 bytes for each party under each of its names and kinds, up to 50,000 of them, at the end up to 20 MB"
                + " for typing errors, and nothing for sources coded by programs.";
    }

    @Override
    public DatasetCheck start(RuleContext context) {
        return new Check(context);
    }

    /** A party's name, and what its id has before the name. */
    private record Name(int order, String id, String text, String prefix, String plain, Mention first, int count) {
        boolean isSpellingOf(Name other) {
            return !id.equals(other.id)
                    && prefix.equals(other.prefix)
                    && (first.kind == other.first.kind
                            || first.kind == PartyKind.UNKNOWN
                            || other.first.kind == PartyKind.UNKNOWN);
        }
    }

    private static final class Check implements DatasetCheck {
        private final RuleContext context;
        private final PartyLog log;
        private final Set<String> reported = new HashSet<>();

        Check(RuleContext context) {
            this.context = context;
            this.log = new PartyLog(context);
        }

        @Override
        public void see(Record record) {
            log.see(record);
        }

        @Override
        public void finish() {
            List<Name> names = names();
            Map<String, Name> byPlain = new HashMap<>();
            for (Name name : names) {
                Name other =
                        byPlain.putIfAbsent(name.prefix() + '\0' + name.plain().replace(" ", ""), name);
                if (other != null && name.isSpellingOf(other)) {
                    report(name, other);
                }
            }
            findTypos(names.subList(0, Math.min(names.size(), MAX_TYPO_NAMES)));
        }

        private List<Name> names() {
            List<Name> names = new ArrayList<>();
            for (List<Mention> mentions : log.mentions()) {
                Map<String, Integer> counts = new HashMap<>();
                mentions.forEach(mention -> counts.merge(mention.name, mention.count, Integer::sum));
                for (Mention mention : mentions) {
                    Integer count = counts.remove(mention.name);
                    boolean isMadeOfName = !mention.name.isEmpty() && mention.id.endsWith("/" + mention.name);
                    if (count == null || mention.name.isEmpty() || (mention.isFromTable && !isMadeOfName)) {
                        continue;
                    }
                    String prefix =
                            isMadeOfName ? mention.id.substring(0, mention.id.length() - mention.name.length()) : "";
                    String plain = PartyNames.plain(mention.name);
                    if (!plain.isEmpty()) {
                        names.add(new Name(names.size(), mention.id, mention.name, prefix, plain, mention, count));
                    }
                }
            }
            return names;
        }

        /** Two words that are one error apart become the same when a letter is left out of one or of both. */
        private void findTypos(List<Name> names) {
            KeyTable byShort = new KeyTable(1);
            for (Name name : names) {
                Set<Integer> compared = new HashSet<>();
                long prefix = Hashes.of(name.prefix());
                String plain = name.plain();
                compare(byShort, Hashes.mix(prefix, Hashes.of(plain)), name, names, compared);
                StringBuilder shorter = new StringBuilder(plain).deleteCharAt(0);
                for (int i = 0; i < plain.length(); i++) {
                    if (i > 0) {
                        shorter.setCharAt(i - 1, plain.charAt(i - 1));
                    }
                    compare(byShort, Hashes.mix(prefix, Hashes.of(shorter)), name, names, compared);
                }
            }
        }

        private void compare(KeyTable byShort, long key, Name name, List<Name> names, Set<Integer> compared) {
            int slot = byShort.find(key);
            if (slot < 0) {
                byShort.set(byShort.add(key), 0, name.order());
                return;
            }
            int before = byShort.get(slot, 0);
            Name other = names.get(before);
            if (before != name.order()
                    && compared.add(before)
                    && name.isSpellingOf(other)
                    && PartyNames.differByTypo(name.plain(), other.plain())) {
                report(name, other);
            }
        }

        private void report(Name later, Name earlier) {
            boolean isLaterRare = later.count() <= earlier.count();
            Name rare = isLaterRare ? later : earlier;
            Name usual = isLaterRare ? earlier : later;
            boolean isUndecided = rare.first().isFromTable && usual.count() < PartyLog.MANY * rare.count();
            if (isUndecided || log.isAlias(usual.id(), rare.text()) || !reported.add(rare.id() + '\0' + rare.text())) {
                return;
            }
            for (Optional<SourceLocation> spot : rare.first().spots.all()) {
                context.report(context.finding("party " + rare.id() + " may be party " + usual.id() + ": \""
                                + rare.text() + "\" is a spelling of \"" + usual.text() + "\"")
                        .location(spot)
                        .raw(rare.text())
                        .addRecords(PartyId.of(rare.id()), PartyId.of(usual.id()))
                        .build());
            }
        }
    }
}
