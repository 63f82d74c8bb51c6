using Waybill.Reading.Dates;
using Waybill.Reading.Frames;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Claims;

/// <summary>Tells by the tree which verb a time belongs to, and how a claim's verb hangs on that one.</summary>
internal sealed class DateClauses(SentenceView view)
{
    /// <summary>The node of the verb that a date stands with; -1 when there is none.</summary>
    public int VerbOf(DateMention date)
    {
        for (var i = date.First; i <= date.Last; i++)
        {
            if (view.Tree.Heads[i] is var head && (head < date.First || head > date.Last))
                return Climb(head);
        }

        return -1;
    }

    /// <summary>The node of the verb that a claim is told with; -1 when there is none.</summary>
    public int VerbOf(FrameMatch match) =>
        view.Chunks[match.Trigger] switch
        {
            VerbGroup group => group.Predicate,
            NounPhrase phrase => Climb(phrase.Node),
            _ => -1,
        };

    /// <summary>
    /// True where a verb is joined with another or carried on by it, so that a time at the head of the sentence holds for both: "since
    /// May it has sent tanks and received oil", "it began to shell".
    /// </summary>
    public bool Shares(int verb, int other)
    {
        for (var at = verb; at >= 0 && at != other; at = view.Tree.Heads[at])
        {
            if (!view.Tree.Is(at, "conj", "xcomp"))
                return false;
        }

        return other >= 0;
    }

    /// <summary>True where a verb stands, at whatever depth, under another.</summary>
    public bool IsUnder(int verb, int other)
    {
        if (other < 0 || verb < 0)
            return false;
        for (var at = view.Tree.Heads[verb]; at >= 0; at = view.Tree.Heads[at])
        {
            if (at == other)
                return true;
        }

        return false;
    }

    private int Climb(int node)
    {
        for (var at = node; at >= 0; at = view.Tree.Heads[at])
        {
            if (view.GroupOf(at) is not null)
                return at;
        }

        return -1;
    }
}
