using Waybill.Reading.Factuality;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Tells the tagger what the gazetteers and the verb lexicon know of a sentence's words.</summary>
internal static class KnownWords
{
    // "Su-24", "MiG-29", and neither "Covid-19" nor "Mid-2023".
    private const int LongestBeforeFigures = 3;

    /// <summary>The limit of each token.</summary>
    public static WordLimit[] Of(IReadOnlyList<Token> tokens, IReadOnlyList<NameMatch> names)
    {
        var limits = new WordLimit[tokens.Count];
        for (var i = 0; i < limits.Length; i++)
            limits[i] = Verb(tokens, i, names);
        foreach (var name in names)
        {
            if (name.Entry.Kind == EntryKind.Goods)
                Goods(limits, tokens, name);
            else
                Name(limits, tokens, name);
        }

        return limits;
    }

    private static WordLimit Verb(IReadOnlyList<Token> tokens, int at, IReadOnlyList<NameMatch> names)
    {
        if (at > 0 && tokens[at - 1].Lower is "the" or "a" or "an" or "its" or "their" or "our")
            return WordLimit.NotFinite;
        if (IsGerundNoun(tokens, at))
            return WordLimit.Noun;
        // "Su-24": some letters, a stroke and some figures are a designation; a letter alone before them is told by the rest of the sentence.
        if (IsDesignation(tokens[at].Text) && !names.Any(n => n.First <= at && at <= n.Last))
            return WordLimit.Name;
        // "handed the army guided missiles"
        if (
            WordClasses.Describing.Contains(tokens[at].Lower)
            && names.Any(n => n.Entry.Kind == EntryKind.Goods && (n.First == at + 1 || (n.First == at && n.Last > at)))
        )
            return WordLimit.Adjective;
        // "Middle Eastern states": behind a capital that names no party it is no verb.
        if (
            tokens[at].Lower == "states"
            && at > 1
            && tokens[at - 1].IsCapitalised
            && at + 1 < tokens.Count
            && tokens[at + 1].Lower != "that"
            && !names.Any(n => n.Last == at - 1 && n.Form != NameForm.Demonym && n.Entry.IsParty)
        )
            return WordLimit.Noun;
        // "arms worth $1 billion", but "$1 billion worth of arms"
        if (tokens[at].Lower == "worth" && at + 1 < tokens.Count && tokens[at + 1].Lower != "of")
            return WordLimit.Adjective;
        // "an asset freeze": after a singular noun no base form can stand.
        if (
            at > 1
            && tokens[at - 2].Lower is "a" or "an"
            && tokens[at - 1].IsWord
            && VerbLexicon.Find(tokens[at].Lower) is { IsNounToo: true, Inflection: Inflection.Base }
        )
            return WordLimit.Noun;
        if (VerbLexicon.Find(tokens[at].Lower) is not { } verb)
            return NounKinds.IsPlural(tokens[at].Lower) || IsOfficeBeforeName(tokens, at) ? WordLimit.Noun : WordLimit.None;
        // "from malfunctions": no verb in the third person stands after a preposition.
        if (
            at > 0
            && verb.Inflection == Inflection.Third
            && tokens[at - 1].Lower
                is "of"
                    or "from"
                    or "with"
                    or "by"
                    or "for"
                    or "against"
                    or "about"
                    or "into"
                    or "without"
                    or "on"
                    or "at"
        )
            return WordLimit.Noun;
        // "against arms exports"
        if (
            at > 1
            && verb.Inflection == Inflection.Third
            && NounKinds.IsPlural(tokens[at].Lower)
            && tokens[at - 1] is { IsWord: true, IsCapitalised: false }
            && !WordClasses.IsFunction(tokens[at - 1].Lower)
            && WordClasses.Prepositions.Contains(tokens[at - 2].Lower)
        )
            return WordLimit.Noun;
        // No statement begins with a verb in the third person: "Claims that ..." are a noun.
        if (at == 0 && tokens[at].IsCapitalised)
            return verb is { IsNounToo: true } && (verb.Inflection == Inflection.Third || IsCompound(tokens))
                ? WordLimit.Noun
                : WordLimit.None;
        if (IsSaying(tokens, at, verb))
            return WordLimit.FinitePast;
        if (verb.IsNounToo && !tokens[at].IsCapitalised && Ambiguous(tokens, at, verb, names) is var limit and not WordLimit.None)
            return limit;
        // "weapons bound for Chad": the word is a noun elsewhere.
        if (!tokens[at].IsCapitalised && IsParticipleWith(tokens, at, verb))
            return WordLimit.StrongPast;
        if (tokens[at].IsCapitalised || verb.IsNounToo || VerbLexicon.IsOtherToo(tokens[at].Lower))
            return WordLimit.None;
        if (verb.Inflection == Inflection.Third || verb.Inflection == Inflection.Base)
            return WordLimit.Present;
        // "a batch travelling between two ports"
        if (
            verb is { Inflection: Inflection.Gerund, IsIntransitive: true }
            && at + 1 < tokens.Count
            && WordClasses.Prepositions.Contains(tokens[at + 1].Lower)
        )
            return WordLimit.Gerund;
        if (verb.Inflection.HasFlag(Inflection.Gerund) || verb.Inflection.HasFlag(Inflection.Base))
            return WordLimit.None;
        // "The EU imposed sanctions": after a name a past is finite.
        if (
            at + 1 < tokens.Count
            && tokens[at + 1].Lower != "by"
            && names.Any(n => n.Last == at - 1 && n.Form != NameForm.Demonym && n.Entry.IsParty)
        )
            return verb.Inflection.HasFlag(Inflection.Past) ? WordLimit.FinitePast : WordLimit.StrongPast;
        // "Inspectors uncovered shells": behind a plural no adjective stands.
        return tokens[at].Lower.EndsWith("ed", StringComparison.Ordinal) && !(at > 0 && NounKinds.IsPlural(tokens[at - 1].Lower))
            ? WordLimit.Past
            : WordLimit.StrongPast;
    }

    // "lawmaker Omar Said"
    private static bool IsOfficeBeforeName(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count
        && tokens[at + 1] is { IsCapitalised: true, IsWord: true }
        && !tokens[at].IsCapitalised
        && NounKinds.Is("person", tokens[at].Lower);

    private static bool IsDesignation(string text)
    {
        var stroke = text.IndexOf('-', StringComparison.Ordinal);
        return stroke is > 1 and <= LongestBeforeFigures
            && char.IsUpper(text[0])
            && text[^1] != 's'
            && text.Length - stroke - 1 is > 0 and <= LongestBeforeFigures
            && char.IsAsciiDigit(text[stroke + 1]);
    }

    private static bool IsParticipleWith(IReadOnlyList<Token> tokens, int at, VerbForm verb) =>
        verb.Inflection.HasFlag(Inflection.Participle)
        && !verb.Inflection.HasFlag(Inflection.Base)
        && at + 1 < tokens.Count
        && VerbLexicon.GoesWith(verb.Lemma, tokens[at + 1].Lower);

    // "arms trafficking"
    private static bool IsGerundNoun(IReadOnlyList<Token> tokens, int at) =>
        at > 0
        && WordClasses.GerundNouns.Contains(tokens[at].Lower)
        && tokens[at - 1].IsWord
        && !WordClasses.IsFunction(tokens[at - 1].Lower)
        && !WordClasses.Be.Contains(tokens[at - 1].Lower)
        && !WordClasses.Have.Contains(tokens[at - 1].Lower)
        && !WordClasses.IsAdverb(tokens[at - 1].Lower)
        && VerbLexicon.Find(tokens[at - 1].Lower) is null or { IsNounToo: true };

    // "A spokeswoman denied once again that": a past, where no auxiliary stands before it.
    private static bool IsSaying(IReadOnlyList<Token> tokens, int at, VerbForm verb)
    {
        if (
            !verb.Inflection.HasFlag(Inflection.Past)
            || !(VerbLexicon.Sayings.Contains(verb.Lemma) || FactualityWords.Verb(verb.Lemma) == "denying")
        )
            return false;
        for (var i = Math.Max(0, at - 3); i < at; i++)
        {
            if (WordClasses.IsFiniteAuxiliary(tokens[i].Lower) || tokens[i].Lower is "been" or "be" or "having" or "being")
                return false;
        }

        var next = at + 1;
        while (next < tokens.Count && next - at < 3 && WordClasses.IsAdverb(tokens[next].Lower))
            next++;
        return next < tokens.Count && tokens[next].Lower == "that";
    }

    // "Export controls were imposed": a sentence begins with a noun that stands before another.
    private static bool IsCompound(IReadOnlyList<Token> tokens) =>
        tokens.Count > 2 && NounKinds.IsPlural(tokens[1].Lower) && WordClasses.IsFiniteAuxiliary(tokens[2].Lower);

    // A noun or a verb, told by its neighbours: "accounts for", "denied claims", "a missile hit Kherson".
    private static WordLimit Ambiguous(IReadOnlyList<Token> tokens, int at, VerbForm verb, IReadOnlyList<NameMatch> names)
    {
        var isPresent = verb.Inflection is Inflection.Third or Inflection.Base;
        if (isPresent && at + 1 < tokens.Count && VerbLexicon.GoesWith(verb.Lemma, tokens[at + 1].Lower))
            return at > 0 && tokens[at - 1].IsWord && !WordClasses.IsFunction(tokens[at - 1].Lower) ? WordLimit.Present : WordLimit.None;
        if (at == 0)
            return WordLimit.None;
        var before = tokens[at - 1];
        // "that shells of its making reach Kyiv"
        if (verb.Inflection == Inflection.Third && at + 1 < tokens.Count && tokens[at + 1].Lower == "of" && before.Lower is "that" or ",")
            return WordLimit.Noun;
        // "whether to hand over", "yet to ship"
        if (
            before.Lower == "to"
            && verb.Inflection.HasFlag(Inflection.Base)
            && at > 1
            && tokens[at - 2].Lower is "whether" or "how" or "yet" or "about" or "able" or "ready" or "willing"
        )
            return WordLimit.Present;
        // "the parts that Chad imports come from"
        if (
            verb.Inflection == Inflection.Third
            && names.FirstOrDefault(n => n.Last == at - 1 && n.Form != NameForm.Demonym && n.Entry.IsParty) is { First: > 0 } party
            && tokens[party.First - 1].Lower is "that" or "which" or "what"
        )
            return WordLimit.Present;
        var prior = VerbLexicon.Find(before.Lower);
        if (
            verb.Inflection == Inflection.Third
            && prior is { IsNounToo: false }
            && !before.IsCapitalised
            && !VerbLexicon.IsOtherToo(before.Lower)
        )
            return WordLimit.Noun;
        // "the rest run at 30 per cent"
        if (
            verb.Inflection.HasFlag(Inflection.Base)
            && before.Lower is "rest" or "others" or "majority"
            && at + 1 < tokens.Count
            && WordClasses.Prepositions.Contains(tokens[at + 1].Lower)
            && tokens[at + 1].Lower != "of"
        )
            return WordLimit.Present;
        // "that missiles pass between"
        if (
            verb.Inflection == Inflection.Base
            && at > 1
            && tokens[at - 2].Lower == "that"
            && before.Lower.EndsWith('s')
            && (prior is null or { IsNounToo: true })
        )
            return WordLimit.Present;
        if (
            before.IsWord
            && (prior is null || (prior.IsNounToo && at > 1 && WordClasses.Determiners.Contains(tokens[at - 2].Lower)))
            && !WordClasses.IsFunction(before.Lower)
            && !WordClasses.IsAdverb(before.Lower)
            && !WordClasses.IsFiniteAuxiliary(before.Lower)
            && !verb.Inflection.HasFlag(Inflection.Gerund)
        )
        {
            foreach (var name in names)
            {
                if (name.First == at + 1 && name.Form != NameForm.Demonym && name.Entry.Kind is EntryKind.State or EntryKind.Place)
                    return WordLimit.Verb;
            }
        }

        return WordLimit.None;
    }

    private static void Name(WordLimit[] limits, IReadOnlyList<Token> tokens, NameMatch name)
    {
        for (var i = name.First; i <= name.Last; i++)
        {
            if (!tokens[i].IsWord || !tokens[i].IsCapitalised)
                continue;
            limits[i] = name.Form == NameForm.Demonym ? WordLimit.Demonym : WordLimit.Name;
        }
    }

    // "ballistic missiles", "fighter jets": the last word is a noun; one word alone only where it can be no verb.
    private static void Goods(WordLimit[] limits, IReadOnlyList<Token> tokens, NameMatch name)
    {
        if (tokens[name.Last].IsWord && (name.Last > name.First || VerbLexicon.Find(tokens[name.Last].Lower) is null))
            limits[name.Last] = WordLimit.Noun;
        // "missile strikes on Odesa"
        var next = name.Last + 1;
        if (
            next + 1 < tokens.Count
            && VerbLexicon.Find(tokens[next].Lower) is { IsNounToo: true, Inflection: Inflection.Third }
            && tokens[next + 1].Lower is "on" or "against" or "of" or "by"
        )
            limits[next] = WordLimit.Noun;
    }
}
