using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Finds a subject by its place beside the verb, where the tree hung its words elsewhere.</summary>
internal static class TornSubject
{
    private const int Longest = 10;
    private const int LongestWithModifiers = 14;
    private const int LongestName = 5;
    private static readonly string[] Speaking = ["person", "collective", "anonymous", "document", "sensor", "body", "outlet"];

    /// <summary>
    /// The words between a comma and a verb's group, where they are a noun phrase, without an apposition that stands between commas of its
    /// own: "Omar Said, adviser to the president, stated"; null where they are none.
    /// </summary>
    public static (int First, int Last)? Before(SyntaxTree tree, int verb)
    {
        if (verb < 2)
            return null;
        var last = tree.Tokens[verb - 1].Lower == "," ? BeforeApposition(tree, verb - 1) : verb - 1;
        if (last < 1 || tree.Tags[last] is not (Upos.Noun or Upos.Propn or Upos.Pron))
            return null;
        var first = last;
        while (
            first > 0
            && last - first < Longest
            && (IsNominal(tree, first - 1) || IsWithinOffice(tree, first - 1) || IsBetween(tree, first - 1))
        )
            first--;
        return first > 0 && tree.Tokens[first - 1].Kind == TokenKind.Mark ? (first, last) : WithModifiers(tree, verb);
    }

    /// <summary>
    /// An office and the name behind it that stand between commas before a verb's group: "Chad's envoy to the council, Omar Said, told"; null where
    /// there are none.
    /// </summary>
    public static ((int First, int Last) Office, (int First, int Last) Name)? Appointed(SyntaxTree tree, int verb)
    {
        var name = verb - 1;
        if (name > 0 && tree.Tokens[name].Lower == ",")
            name--;
        var first = name + 1;
        while (first > 0 && name - first < LongestName && tree.Tags[first - 1] == Upos.Propn && tree.Tokens[first - 1].IsCapitalised)
            first--;
        if (first > name || first < 3 || tree.Tokens[first - 1].Lower != "," || !IsPersons(tree, first, name))
            return null;
        var (office, isOffice) = (first - 1, false);
        while (
            office > 0
            && first - office < LongestWithModifiers
            && tree.Tokens[office - 1].Kind is TokenKind.Word or TokenKind.Possessive
            && !IsClause(tree, office - 1)
        )
        {
            office--;
            isOffice |= NounKinds.Is("person", tree.Tokens[office].Lower);
        }

        return isOffice && tree.Tags[office] != Upos.Adp && (office == 0 || tree.Tokens[office - 1].Kind == TokenKind.Mark)
            ? ((office, first - 2), (first, name))
            : null;
    }

    /// <summary>The noun phrase that goes from a verb to the sentence's end; null where anything else stands there.</summary>
    public static (int First, int Last)? After(SyntaxTree tree, int verb)
    {
        var last = verb;
        while (
            last + 1 < tree.Count
            && last - verb < LongestWithModifiers
            && (
                IsNominal(tree, last + 1)
                || (last > verb && tree.Xpos[last + 1] == "VBN")
                || (tree.Tags[last + 1] == Upos.Adp && tree.Xpos[last] == "VBN")
                || tree.Tokens[last + 1].Lower is "of" or "for" or "by" or "from" or "at" or "in" or "and"
                || tree.Tokens[last + 1].Lower.StartsWith('-')
            )
        )
            last++;
        return
            last > verb
            && (last + 1 == tree.Count || tree.Tokens[last + 1].Lower is "." or ";" || IsAside(tree, last + 1) || GoesOn(tree, last + 1))
            && tree.Tags[last] is Upos.Noun or Upos.Propn
            && IsSpeaker(tree, (verb + 1, last))
            ? (verb + 1, last)
            : null;
    }

    /// <summary>
    /// An office behind a verb and the name that follows it between commas or to the end: "said the institute's director, Omar Said."; null where there
    /// are none.
    /// </summary>
    public static ((int First, int Last) Office, (int First, int Last) Name)? AppointedAfter(SyntaxTree tree, int verb)
    {
        var (comma, isOffice) = (verb + 1, false);
        while (comma < tree.Count && comma - verb < LongestWithModifiers && tree.Tokens[comma].Lower != "," && !IsClause(tree, comma))
            isOffice |= NounKinds.Is("person", tree.Tokens[comma++].Lower);
        if (!isOffice || comma + 1 >= tree.Count || tree.Tokens[comma].Lower != ",")
            return null;
        var last = comma;
        while (
            last + 1 < tree.Count && last - comma < LongestName && tree.Tags[last + 1] == Upos.Propn && tree.Tokens[last + 1].IsCapitalised
        )
            last++;
        return
            last > comma && IsPersons(tree, comma + 1, last) && (last + 1 == tree.Count || tree.Tokens[last + 1].Lower is "." or ";" or ",")
            ? ((verb + 1, comma - 1), (comma + 1, last))
            : null;
    }

    // "in Stuttgart, Germany, said": a place holds no office.
    private static bool IsPersons(SyntaxTree tree, int first, int last) =>
        tree.Names.Where(name => name.First <= last && name.Last >= first).All(name => name.Kind == NameKind.Person);

    // "..., said the spokesman, as well as ..."
    private static bool GoesOn(SyntaxTree tree, int comma) =>
        tree.Tokens[comma].Lower == ","
        && comma + 1 < tree.Count
        && tree.Tokens[comma + 1].Lower is "as" or "but" or "while" or "adding" or "and" or "with";

    // ", who asked not to be named.", ", which traced the crates."
    private static bool IsAside(SyntaxTree tree, int comma) =>
        tree.Tokens[comma].Lower == "," && comma + 1 < tree.Count && tree.Tokens[comma + 1].Lower is "who" or "which" or "whose" or "where";

    // "a person familiar with the matter", "a report by the panel published on Tuesday": a speaker with all that tells who it is.
    private static (int First, int Last)? WithModifiers(SyntaxTree tree, int verb)
    {
        var first = verb;
        while (
            first > 0
            && verb - first < LongestWithModifiers
            && tree.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive
            && !IsClause(tree, first - 1)
        )
            first--;
        return
            first < verb - 1
            && first > 1
            && tree.Tokens[first - 1].Lower == ","
            && tree.Tags[first] is Upos.Det or Upos.Num or Upos.Propn or Upos.Adj or Upos.Noun
            && IsSpeaker(tree, (first, verb - 1))
            ? (first, verb - 1)
            : null;
    }

    private static bool IsClause(SyntaxTree tree, int token) =>
        (tree.Xpos[token] is "VBD" or "VBZ" or "VBP" or "MD" && !tree.Is(token, "acl"))
        || tree.Tags[token] is Upos.Sconj or Upos.Aux
        || tree.Tokens[token].Lower is "that" or "which" or "who";

    /// <summary>True for words whose head is a name, or a noun for somebody or something that speaks.</summary>
    public static bool IsSpeaker(SyntaxTree tree, (int First, int Last) run) =>
        Head(tree, run) is var head
        && (
            tree.Tags[head] == Upos.Propn
            || Speaking.Any(kind => NounKinds.Is(kind, tree.Tokens[head].Lower))
            || (head + 3 <= run.Last && tree.Tokens[head].Lower == "one" && tree.Tokens[head + 1].Lower == "of")
        );

    // The last word before the comma that opens what this one closes; -1 where that is no office.
    private static int BeforeApposition(SyntaxTree tree, int closing)
    {
        var (at, isOffice) = (closing - 1, false);
        for (; at > 0 && closing - at < Longest && tree.Tokens[at].Kind == TokenKind.Word; at--)
        {
            if (tree.Tags[at] is Upos.Verb or Upos.Aux)
                return -1;
            isOffice |= NounKinds.Is("person", tree.Tokens[at].Lower);
        }

        return isOffice && tree.Tokens[at].Lower == "," && tree.Tags[at - 1] == Upos.Propn ? at - 1 : -1;
    }

    // "two officials and two diplomats"
    private static bool IsBetween(SyntaxTree tree, int token) =>
        token > 0 && tree.Tokens[token].Lower == "and" && tree.Tags[token - 1] is Upos.Noun or Upos.Propn;

    // "Secretary of State Ada Obi", "the coordinator for communications Ada Obi"
    private static bool IsWithinOffice(SyntaxTree tree, int token) =>
        token > 0
        && tree.Tokens[token].Lower is "of" or "for"
        && (
            NounKinds.Is("person", tree.Tokens[token - 1].Lower)
            || (tree.Tags[token - 1] is Upos.Noun or Upos.Propn && tree.Tags[token + 1] is Upos.Propn)
        );

    /// <summary>
    /// The words from the sentence's head or a comma to a verb, with what hangs on them by a preposition; null where there are none.
    /// </summary>
    public static (int First, int Last)? Opening(SyntaxTree tree, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < Longest && (IsNominal(tree, first - 1) || tree.Tags[first - 1] == Upos.Adp))
            first--;
        return first < verb && (first == 0 || tree.Tokens[first - 1].Lower == ",") && tree.Tags[first] != Upos.Adp
            ? (first, verb - 1)
            : null;
    }

    /// <summary>The head of such words: the last noun before a preposition.</summary>
    public static int Head(SyntaxTree tree, (int First, int Last) run)
    {
        var head = run.Last;
        if (tree.Tokens[run.First].Lower == "one" && run.Last > run.First && tree.Tokens[run.First + 1].Lower == "of")
            return run.First;
        // "a United Nations professional": what ends a phrase is its head, whatever its tag.
        if (tree.Xpos[head] == "JJ" && !Enumerable.Range(run.First, run.Last - run.First).Any(i => tree.Tags[i] == Upos.Adp))
            return head;
        for (var i = run.First; i <= run.Last && (i == run.First || tree.Tags[i] != Upos.Adp); i++)
        {
            if (tree.Tags[i] is Upos.Noun or Upos.Propn or Upos.Pron)
                head = i;
        }

        return head;
    }

    private static bool IsNominal(SyntaxTree tree, int token) =>
        tree.Tags[token] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron
        || tree.Tokens[token].Kind == TokenKind.Possessive
        || tree.Xpos[token] == "VBG" && tree.Tags[token] != Upos.Verb;
}
