using Waybill.Reading.Clauses;
using Waybill.Reading.Dates;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Attribution;

/// <summary>Tells how far what is said reaches, and when it was said.</summary>
internal sealed class SayingSpans(SentenceView view, ClauseFinder clauses)
{
    /// <summary>True where "that", "how", "whether" or a colon follows a verb.</summary>
    public bool IsThat(int at) => at + 1 < view.Chunks.Count && view.Chunks[at + 1].Words is "that" or "how" or "whether" or ":";

    /// <summary>True where a verb follows in the clause.</summary>
    public bool HasVerbAfter(int at)
    {
        for (var i = at + 1; i < view.Chunks.Count; i++)
        {
            if (view.Chunks[i] is VerbGroup)
                return true;
            if (view.Chunks[i] is { Kind: ChunkKind.Stop, Words: ";" or "." })
                return false;
        }

        return false;
    }

    /// <summary>True where a comma closes the words of saying.</summary>
    public bool IsParenthetical(int at)
    {
        for (var i = at + 1; i < view.Chunks.Count && i - at < 8; i++)
        {
            if (view.Chunks[i].Kind == ChunkKind.Comma)
                return true;
            if (view.Chunks[i].Kind is ChunkKind.Relative or ChunkKind.Verb or ChunkKind.Quote)
                return false;
        }

        return false;
    }

    /// <summary>Index of the last token of the words of saying.</summary>
    public int CueEnd(int at, VerbGroup group, bool rest) =>
        rest ? group.Last : Math.Max(group.Last, clauses.After(at) is { Count: > 0 } after ? after[^1].Last : group.Last);

    /// <summary>Index of the first token of the clause that holds a token.</summary>
    public int StartOf(int token)
    {
        for (var i = view.Chunks.Count - 1; i >= 0; i--)
        {
            if (view.Chunks[i].Last < token && view.Chunks[i] is { Kind: ChunkKind.Stop, Words: ";" })
                return view.Chunks[i].Last + 1;
        }

        return 0;
    }

    /// <summary>Index of the last token of what a verb attributes.</summary>
    public int StopAfter(int at)
    {
        for (var i = at + 1; i < view.Chunks.Count; i++)
        {
            if (view.Chunks[i] is { Kind: ChunkKind.Stop, Words: ";" } || IsJoinedVerb(at, i))
                return view.Chunks[i].First - 1;
        }

        return view.Tokens.Count - 1;
    }

    // "quotes X saying ..., and cites Y": the second verb ends what the first attributes.
    private bool IsJoinedVerb(int at, int i) =>
        view.Chunks[i].Kind == ChunkKind.Coordinator
        && i + 1 < view.Chunks.Count
        && view.Chunks[at] is VerbGroup first
        && view.Chunks[i + 1] is VerbGroup second
        && ReportingWords.IsReporting(second.Lemma)
        && !first.HasAuxiliary
        && !second.HasAuxiliary
        && (first.Form & second.Form) != 0
        && clauses.Subject(i + 1)?.First == clauses.Subject(at)?.First;

    /// <summary>When it was said, where a date stands beside the reporting verb: "said on 13 October that"; null otherwise.</summary>
    public string? DateNear(int at)
    {
        var end = at + 1;
        while (
            end < view.Chunks.Count
            && end - at < 8
            && view.Chunks[end].Kind is not (ChunkKind.Relative or ChunkKind.Verb or ChunkKind.Comma)
        )
            end++;
        // "told a Monday hearing", "a Monday report said": the day may stand within a phrase.
        var first = view.Chunks[at].First;
        for (var i = at - 1; i >= 0 && at - i < 4 && view.Chunks[i] is NounPhrase or { Kind: ChunkKind.Date or ChunkKind.Adverb }; i--)
            first = view.Chunks[i].First;
        var date = view.Dates.FirstOrDefault(d => d.First >= first && d.Last <= view.Chunks[end - 1].Last);
        return date is { Relation: DateRelation.At, IsKnown: true } ? date.Text : null;
    }
}
