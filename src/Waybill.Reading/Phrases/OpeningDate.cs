using Waybill.Reading.Dates.Lexemes;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Phrases;

/// <summary>
/// Parts the date that opens a sentence from the subject behind it, where no comma does and the parser made them one phrase:
/// <c>On Monday Iran's minister rejected …</c>.
/// </summary>
internal static class OpeningDate
{
    private const int LongestDate = 4;
    private const int LongestSubject = 8;

    /// <summary>The tree, or a mended one.</summary>
    public static SyntaxTree Apply(SyntaxTree tree)
    {
        var end = End(tree);
        if (
            end == 0
            || end + 2 >= tree.Count
            || tree.Tokens[end + 1].Kind == TokenKind.Possessive
            || Subject(tree, end) is not (> 0 and var subject)
        )
            return tree;
        var verb = tree.Heads[subject];
        int[] heads = [.. tree.Heads];
        string[] relations = [.. tree.Relations];
        for (var i = 0; i < subject; i++)
        {
            if (i < end && (i == 0 || heads[i] > end))
                (heads[i], relations[i]) = (end, i == 0 ? "case" : "compound");
            else if (i > end && heads[i] <= end)
                (heads[i], relations[i]) =
                    tree.Tokens[i].Kind == TokenKind.Possessive ? (i - 1, "case")
                    : tree.Tokens[i + 1].Kind == TokenKind.Possessive ? (subject, "nmod:poss")
                    : (subject, "compound");
        }

        (heads[end], relations[end]) = (verb, "obl");
        relations[subject] = tree.Dependent(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
        NameSpan[] names = [.. tree.Names.Select(n => n.First <= end && n.Last > end ? n with { First = end + 1 } : n)];
        return new(tree.Sentence, [.. tree.Tags], [.. tree.Xpos], [.. tree.Lemmas], [.. tree.Features], heads, relations, names);
    }

    // "On Monday", "On 6 May 2024", "In 2019": the last token of the date; 0 where the sentence opens with none.
    private static int End(SyntaxTree tree)
    {
        if (tree.Tags[0] != Upos.Adp)
            return 0;
        var at = 1;
        var isDate = false;
        for (; at < tree.Count && at <= LongestDate; at++)
        {
            var word = tree.Tokens[at].Lower;
            if (IsDay(word) || IsYear(word))
                isDate = true;
            else if (!(word.Length <= 2 && word.All(char.IsAsciiDigit)))
                break;
        }

        return isDate ? at - 1 : 0;
    }

    private static bool IsDay(string lower) => TimeWords.All.GetValueOrDefault(lower) is { Month: not null } or { Weekday: not null };

    private static bool IsYear(string lower) => lower.Length == 4 && lower[0] is '1' or '2' && lower.All(char.IsAsciiDigit);

    // The noun behind the date that is torn from its verb, or from its own words; 0 where nothing is.
    private static int Subject(SyntaxTree tree, int end)
    {
        var subject = 0;
        for (var i = 0; i <= end; i++)
        {
            if (tree.Heads[i] > end && tree.Tags[tree.Heads[i]] is Upos.Noun or Upos.Propn)
                subject = Math.Max(subject, tree.Heads[i]);
        }

        for (var i = end + 1; i < tree.Count && i <= end + LongestSubject && subject == 0; i++)
        {
            if (tree.Heads[i] >= 0 && tree.Heads[i] <= end && tree.Tags[i] != Upos.Punct)
                subject = tree.Dependent(tree.Root, "nsubj", "nsubj:pass");
        }

        if (subject <= end || subject > end + LongestSubject)
            return 0;
        // The head of them all: "Monday, Iran's defence minister".
        while (tree.Heads[subject] > subject && tree.Tags[tree.Heads[subject]] is Upos.Noun or Upos.Propn)
            subject = tree.Heads[subject];
        var verb = tree.Heads[subject];
        if (verb <= subject || tree.Tags[verb] is not (Upos.Verb or Upos.Adj or Upos.Noun) || tree.Tags[end + 1] == Upos.Punct)
            return 0;
        var other = tree.Dependent(verb, "nsubj", "nsubj:pass", "csubj");
        return other < 0 || other == subject ? subject : 0;
    }
}
