using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar.Naming;

/// <summary>What the name finder sees of a token.</summary>
internal struct NameItem
{
    private const ulong Border = 1;

    /// <summary>What stands before the first token and after the last.</summary>
    public static readonly NameItem Edge = new() { Word = WordTraits.Border, Tag = Border };

    /// <summary>The word.</summary>
    public WordTraits Word;

    /// <summary>Its Penn Treebank tag, hashed.</summary>
    public ulong Tag;

    /// <summary>What the gazetteer knows of it: kind and form, and whether a name begins here.</summary>
    public ulong Known;

    /// <summary>Its classes among the <see cref="NameTriggers"/>.</summary>
    public ulong Trigger;

    /// <summary>How many words with capitals or digits stand together here, and its place among them.</summary>
    public ulong Run;

    /// <summary>The word before the run.</summary>
    public ulong Before;

    /// <summary>The triggers before the run, the nearest that bears any within three words.</summary>
    public ulong BeforeTrigger;

    /// <summary>The word after the run.</summary>
    public ulong After;

    /// <summary>The triggers after the run.</summary>
    public ulong AfterTrigger;

    /// <summary>The run's last word.</summary>
    public ulong Last;

    /// <summary>The triggers of the run's last word.</summary>
    public ulong LastTrigger;

    /// <summary>Makes the items of a sentence.</summary>
    public static NameItem[] Of(IReadOnlyList<Token> tokens, WordTraits[] words, ReadOnlySpan<ulong> tags)
    {
        var items = new NameItem[tokens.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = new()
            {
                Word = words[i],
                Tag = tags[i],
                Trigger = NameTriggers.Of(tokens[i].Lower),
            };
        foreach (var match in Gazetteer.Embedded.Find(tokens))
        {
            var known = ((ulong)match.Entry.Kind * 4 + (ulong)match.Form + 1) * 2;
            for (var i = match.First; i <= match.Last; i++)
                items[i].Known = i == match.First ? known : known + 1;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!InRun(tokens[i]))
                continue;
            var first = i;
            while (i + 1 < items.Length && InRun(tokens[i + 1]))
                i++;
            FillRun(items, first, i);
        }

        return items;
    }

    private static bool InRun(Token token) => token.IsCapitalised || token.Kind == TokenKind.Number;

    private static void FillRun(NameItem[] items, int first, int last)
    {
        var before = first > 0 ? items[first - 1].Word.Lower : Border;
        var after = last + 1 < items.Length ? items[last + 1].Word.Lower : Border;
        var afterTrigger = last + 1 < items.Length ? items[last + 1].Trigger : 0;
        var beforeTrigger = 0UL;
        for (var at = first - 1; at >= Math.Max(0, first - 3) && beforeTrigger == 0; at--)
            beforeTrigger = items[at].Trigger;
        for (var at = first; at <= last; at++)
        {
            ref var item = ref items[at];
            item.Run = (ulong)(Math.Min(last - first, 4) * 8 + Math.Min(at - first, 2) * 2 + (at == last ? 1 : 0) + 1);
            (item.Before, item.BeforeTrigger) = (before, beforeTrigger);
            (item.After, item.AfterTrigger) = (after, afterTrigger);
            (item.Last, item.LastTrigger) = (items[last].Word.Lower, items[last].Trigger);
        }
    }
}
