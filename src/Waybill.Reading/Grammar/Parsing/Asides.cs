using System.Collections.Frozen;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// Finds asides that tell who speaks, between two commas within a clause: <c>The report, the agency says, holds that ...</c>;
/// <c>She said, according to the daily, that ...</c>; who came to a paper: <c>The letter seen by the agency shows ...</c>; and what a sentence
/// opens with: <c>According to a letter seen by the agency, the party, a militia, got ...</c>. They tear the tree of the clause around them,
/// so they are parsed apart from it.
/// </summary>
internal static class Asides
{
    private const int LongestSource = 8;
    private const int LongestTail = 3;
    private const int LongestOpening = 16;
    private const int MostAsides = 8;
    private const int MostAdverbs = 2;
    private const int LongestCount = 4;

    private static readonly FrozenSet<string> Seeing = new[]
    {
        "see",
        "obtain",
        "review",
        "view",
        "examine",
        "read",
        "inspect",
        "verify",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Quoting = new[] { "quote", "cite", "interview" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Saying = new[]
    {
        "say",
        "report",
        "add",
        "write",
        "note",
        "claim",
        "state",
        "argue",
        "recall",
        "believe",
        "think",
        "estimate",
        "assess",
        "allege",
        "warn",
        "explain",
        "insist",
        "stress",
        "maintain",
        "admit",
        "acknowledge",
        "announce",
        "conclude",
        "confirm",
        "reveal",
        "reckon",
        "contend",
        "assert",
        "caution",
        "suggest",
        "suspect",
        "fear",
        "judge",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The asides of a sentence, in order.</summary>
    public static List<Aside> Find(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags, ReadOnlySpan<string> lemmas)
    {
        var found = new List<Aside>();
        if ((Opening(tokens, tags) ?? Later(tokens, tags)) is { } opening)
            found.Add(new(0, opening, null));
        for (var at = found.Count > 0 ? found[0].Last + 1 : 1; at + 3 < tokens.Count && found.Count < MostAsides; at++)
        {
            if (Seen(tokens, tags, lemmas, at) is { } agent)
                found.Add(new(at, agent, at - 1));
            else if (Paced(tokens, tags, at))
                found.Add(new(at, at + 1, at - 1));
            else if (Quoted(tokens, tags, lemmas, at) is { } closing)
                found.Add(new(at, closing, at - 1));
            else if (tokens[at].Lower == "," && Tag(tokens, tags, lemmas, at + 1) is { } tail && HasVerb(tags, at))
                found.Add(new(at, tail, null));
            else if (
                tokens[at].Lower == ","
                && (According(tokens, tags, at + 1) ?? Clause(tokens, tags, lemmas, at + 1)) is { } end
                && end + 2 < tokens.Count
                && GoesOn(tokens, tags, at, end + 1)
            )
                found.Add(new(at, end + 1, null));
            else
                continue;
            at = found[^1].Last;
        }

        return found;
    }

    // "the report seen by the agency found ...": a verb follows that is the noun's.
    private static int? Seen(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags, ReadOnlySpan<string> lemmas, int first)
    {
        if (
            tags[first] != Upos.Verb
            || tokens[first + 1].Lower != "by"
            || tags[first - 1] is not (Upos.Noun or Upos.Propn)
            || !Seeing.Contains(lemmas[first])
        )
            return null;
        var at = first + 2;
        while (at < tokens.Count && at - first - 2 < LongestSource && IsNominal(tags[at]))
            at++;
        return at > first + 2 && at + 1 < tokens.Count && tags[at] is Upos.Verb or Upos.Aux ? at - 1 : null;
    }

    // "40 trucks a day cross from Chad": how often, between what is counted and its verb.
    private static bool Paced(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags, int at) =>
        tokens[at].Lower is "a" or "per" or "each" or "every"
        && IsUnit(tokens[at + 1].Lower)
        && tags[at - 1] is Upos.Noun
        && tags[at + 2] is Upos.Verb or Upos.Aux or Upos.Noun
        && tags[Math.Max(0, at - LongestCount)..at].Contains(Upos.Num);

    // "the minister, quoted by the agency, dismissed ...": the verb behind it is the noun's.
    private static int? Quoted(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags, ReadOnlySpan<string> lemmas, int comma)
    {
        if (
            tokens[comma].Lower != ","
            || tags[comma - 1] is not (Upos.Noun or Upos.Propn)
            || !Quoting.Contains(lemmas[comma + 1])
            || tokens[comma + 2].Lower != "by"
        )
            return null;
        var at = comma + 3;
        while (at < tokens.Count && at - comma - 3 < LongestSource && IsNominal(tags[at]))
            at++;
        return at > comma + 3 && at + 1 < tokens.Count && tokens[at].Lower == "," && GoesOn(tokens, tags, comma, at) ? at : null;
    }

    // "According to a report by Y, the Z, an ally of W, did ...": where what follows has a comma of its own before its verb.
    private static int? Opening(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags)
    {
        if (tokens.Count < 8 || tokens[0].Lower != "according" || tokens[1].Lower != "to")
            return null;
        var comma = Comma(tokens, 2);
        var aside = Comma(tokens, comma + 1);
        var verb = Comma(tokens, aside + 1) + 1;
        var isAside =
            comma > 2
            && aside > comma + 1
            && verb > aside + 2
            && verb < tokens.Count
            && comma < LongestOpening
            && tags[verb] is Upos.Verb or Upos.Aux
            && tags[comma + 1] is not (Upos.Cconj or Upos.Verb or Upos.Aux or Upos.Adp)
            && tags[(comma + 1)..(verb - 1)].IndexOfAny(Upos.Verb, Upos.Aux) < 0;
        return isAside ? comma : null;
    }

    // "Three days later the vessel left": a time without a comma behind it.
    private static int? Later(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags) =>
        tokens.Count > 5
        && (tags[0] is Upos.Num || tokens[0].Lower is "a" or "an" or "some")
        && IsUnit(tokens[1].Lower)
        && tokens[2].Lower is "later" or "earlier" or "ago" or "before"
        && tags[3] is Upos.Det or Upos.Propn or Upos.Pron or Upos.Noun or Upos.Adj
            ? 2
            : null;

    private static bool IsUnit(string lower) => lower.TrimEnd('s') is "day" or "week" or "month" or "year" or "hour" or "night";

    private static int Comma(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = Math.Max(0, from); i < tokens.Count; i++)
        {
            if (tokens[i].Lower == ",")
                return i;
        }

        return tokens.Count;
    }

    // "according to the Tuesday report"
    private static int? According(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags, int first)
    {
        var source =
            tokens[first].Lower == "according" && tokens[first + 1].Lower == "to" ? first + 2
            : IsWordsOf(tokens, first) ? first + 4
            : int.MaxValue;
        var at = source;
        while (at < tokens.Count && at - source < LongestSource && (IsNominal(tags[at]) || tags[at] == Upos.Adp))
            at++;
        return at > source && at < tokens.Count && tokens[at].Lower == "," ? at - 1 : null;
    }

    // "in the words of the minister"
    private static bool IsWordsOf(IReadOnlyList<Token> tokens, int first) =>
        first + 3 < tokens.Count
        && tokens[first].Lower == "in"
        && tokens[first + 1].Lower == "the"
        && tokens[first + 2].Lower == "words"
        && tokens[first + 3].Lower == "of";

    // "the agency says", "officials in the capital reported on Friday"
    private static int? Clause(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags, ReadOnlySpan<string> lemmas, int first)
    {
        var at = first;
        while (at < tokens.Count && at - first < LongestSource && (IsNominal(tags[at]) || (tags[at] == Upos.Adp && at > first)))
            at++;
        if (at == first || at >= tokens.Count || tags[at] != Upos.Verb || !Saying.Contains(lemmas[at]))
            return null;
        // A participle goes with the noun before it: "a list, the copy reported lost, ...".
        var end = at + 1;
        while (
            end < tokens.Count
            && end - at <= LongestTail
            && tags[end] is Upos.Adv or Upos.Adp or Upos.Propn or Upos.Num or Upos.Det or Upos.Noun
        )
            end++;
        return end < tokens.Count && tokens[end].Lower == "," ? end - 1 : null;
    }

    // "..., the agency said on Tuesday.": all that follows the clause.
    private static int? Tag(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags, ReadOnlySpan<string> lemmas, int first)
    {
        var at = first;
        while (at < tokens.Count && at - first < LongestSource && (IsNominal(tags[at]) || (tags[at] == Upos.Adp && at > first)))
            at++;
        if (at == first || at >= tokens.Count || tags[at] != Upos.Verb || !Saying.Contains(lemmas[at]) || tags[first] == Upos.Cconj)
            return null;
        var end = at + 1;
        while (end < tokens.Count && end - at <= LongestSource && (IsNominal(tags[end]) || tags[end] is Upos.Adp or Upos.Adv))
            end++;
        return end < tokens.Count && tokens[end].Lower == "." && end >= tokens.Count - 2 ? end - 1 : null;
    }

    private static bool HasVerb(ReadOnlySpan<Upos> tags, int before) => tags[..before].ContainsAny(Upos.Verb, Upos.Aux);

    // What stands before the aside is taken up behind it: by a finite verb, or by "that" and "to". A list goes on with "and" or a noun.
    private static bool GoesOn(IReadOnlyList<Token> tokens, ReadOnlySpan<Upos> tags, int before, int comma)
    {
        var next = comma + 1;
        if (tags[before - 1] is Upos.Punct or Upos.Cconj)
            return false;
        // "The reports are, in the words of the minister, false."
        if (tags[before - 1] == Upos.Aux)
            return true;
        // "Chad, he said, recently sold ..."
        while (next + 1 < tokens.Count && next - comma <= MostAdverbs && tags[next] == Upos.Adv)
            next++;
        return (tags[next] is Upos.Verb or Upos.Aux && !tokens[next].Lower.EndsWith("ing", StringComparison.Ordinal))
            || tokens[next].Lower is "that" or "to";
    }

    private static bool IsNominal(Upos tag) => tag is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron or Upos.Part;
}

/// <summary>A run of tokens that is parsed apart.</summary>
/// <param name="First">Its first token, the comma before it included.</param>
/// <param name="Last">Its last, the comma behind it included.</param>
/// <param name="Noun">The noun that it is said of; null where it is of the whole clause, between commas.</param>
internal readonly record struct Aside(int First, int Last, int? Noun);
