using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Train.Conllu;
using Waybill.Train.Tagging;

namespace Waybill.Train.Naming;

/// <summary>How a treebank's noun phrases become names.</summary>
internal static class NameRules
{
    private const int LongestDate = 6;

    /// <summary>The name in a noun phrase of some type; null where there is none.</summary>
    public static NameSpan? Cut(IReadOnlyList<ConlluWord> words, string type, int first, int last) =>
        type == "time" ? Date(words, first, last)
        : Proper(words, type, first, last) is { } name ? name with { Kind = Known(words, name) ?? name.Kind }
        : null;

    /// <summary>Adds peoples and sums of money, where no other name stands.</summary>
    public static void AddPeoplesAndSums(IReadOnlyList<ConlluWord> words, List<NameSpan> names)
    {
        var tokens = words.Select(TaggedSentence.TokenOf).ToList();
        foreach (var match in Gazetteer.Embedded.Find(tokens).Where(m => m.Form == NameForm.Demonym))
            Add(names, new(match.First, match.Last, NameKind.Nationality));
        for (var i = 0; i < words.Count; i++)
        {
            var sign = NameWords.Signs.Contains(tokens[i].Lower);
            if (!sign && words[i].Upos != Upos.Num)
                continue;
            var last = i;
            while (last + 1 < words.Count && (words[last + 1].Upos == Upos.Num || NameWords.Magnitudes.Contains(tokens[last + 1].Lower)))
                last++;
            if (sign && last > i)
                Add(names, new(i, last, NameKind.Money));
            else if (!sign && last + 1 < words.Count && NameWords.Currencies.Contains(words[last + 1].Lemma))
                Add(names, new(i, last + 1, NameKind.Money));
            i = last;
        }
    }

    private static void Add(List<NameSpan> names, NameSpan name)
    {
        if (!names.Exists(n => n.First <= name.Last && n.Last >= name.First))
            names.Add(name);
    }

    private static NameSpan? Proper(IReadOnlyList<ConlluWord> words, string type, int first, int last)
    {
        var head = first;
        while (head < last && words[head].Head >= first && words[head].Head <= last)
            head++;
        if (words[head].Upos != Upos.Propn)
            return null;
        var (from, to) = (head, head);
        while (from > first && IsPart(words, from - 1))
            from--;
        while (to < last && (IsPart(words, to + 1) || (to + 2 <= last && IsLink(words[to + 1]) && IsPart(words, to + 2))))
            to++;
        while (from < to && (NameWords.Titles.Contains(words[from].Form.ToLowerInvariant()) || words[from].Upos is Upos.Punct))
            from++;
        while (to > from && words[to].Upos is Upos.Punct or Upos.Adp or Upos.Det)
            to--;
        return Kind(words, type, from, to) is { } kind ? new(from, to, kind) : null;
    }

    // The annotation has a state that acts as an organisation; for us it is a place, whatever it does.
    private static NameKind? Known(IReadOnlyList<ConlluWord> words, NameSpan name)
    {
        var tokens = words.Skip(name.First).Take(name.Last - name.First + 1).Select(TaggedSentence.TokenOf).ToList();
        return Gazetteer.Embedded.Find(tokens) is [{ Entry.Kind: EntryKind.State } match] && match.Last - match.First + 1 == tokens.Count
            ? match.Form == NameForm.Demonym
                ? NameKind.Nationality
                : NameKind.Place
            : null;
    }

    private static bool IsPart(IReadOnlyList<ConlluWord> words, int at) =>
        words[at].Upos == Upos.Propn
        || (words[at].Xpos is "NNP" or "NNPS")
        || (
            words[at].Upos == Upos.Num
            && at > 0
            && words[at - 1].Upos == Upos.Propn
            && words[at].Relation is "nummod" or "flat" or "dep" or "compound"
        )
        || words[at].Xpos == "HYPH";

    private static bool IsLink(ConlluWord word) => word.Form is "of" or "&" or "de";

    private static NameKind? Kind(IReadOnlyList<ConlluWord> words, string type, int from, int to)
    {
        var span = Enumerable.Range(from, to - from + 1).Select(i => words[i].Lemma.ToLowerInvariant()).ToList();
        return type switch
        {
            "person" => NameKind.Person,
            "organization" => NameKind.Organisation,
            "place" => span.Exists(NameWords.Facilities.Contains) ? NameKind.Facility : NameKind.Place,
            "event" => NameKind.Event,
            "object" => NameKind.Product,
            "abstract" when span.Exists(NameWords.Laws.Contains) => NameKind.Law,
            _ => null,
        };
    }

    private static NameSpan? Date(IReadOnlyList<ConlluWord> words, int first, int last)
    {
        while (first < last && words[first].Upos is Upos.Adp or Upos.Det && words[first].Lemma is not ("this" or "that"))
            first++;
        // A relative clause or a place after the date is no part of it.
        for (var i = first; i <= last; i++)
        {
            if (words[i].Upos is Upos.Verb or Upos.Pron or Upos.Aux)
                last = i - 1;
        }

        if (last < first || last - first >= LongestDate)
            return null;
        var span = Enumerable.Range(first, last - first + 1).Select(i => words[i]).ToList();
        var dated =
            span.Exists(w => NameWords.Dating.Contains(w.Lemma.ToLowerInvariant()))
            || span.Exists(w => w.Form.Length == 4 && w.Form.All(char.IsAsciiDigit))
            || span.Exists(w => w.Form.Length is 5 or 6 && w.Form.EndsWith('s') && char.IsAsciiDigit(w.Form[0]))
            || (span.Exists(w => NameWords.Periods.Contains(w.Lemma)) && span.Exists(w => NameWords.Pointing.Contains(w.Lemma)));
        return dated ? new(first, last, NameKind.Date) : null;
    }
}
