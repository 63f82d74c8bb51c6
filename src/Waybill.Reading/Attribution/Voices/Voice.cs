using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Somebody's hold on a content: who, by which words, what.</summary>
/// <param name="Tree">The sentence of the cue.</param>
/// <param name="Cue">What the source does with the content.</param>
/// <param name="CueHead">The token that the cue turns on.</param>
/// <param name="SourceHead">The token that heads the source; -1 where the text names none.</param>
/// <param name="IsNegated">True for "did not say".</param>
internal sealed record Voice(SyntaxTree Tree, Cue Cue, int CueHead, int SourceHead, bool IsNegated)
{
    /// <summary>The source's words; none where the text names none.</summary>
    public IReadOnlyList<Stretch> Source { get; init; } = [];

    /// <summary>The words that attribute.</summary>
    public IReadOnlyList<Stretch> Cues { get; init; } = [];

    /// <summary>What is attributed, in the order of the text.</summary>
    public IReadOnlyList<Stretch> Content { get; init; } = [];

    /// <summary>True where the content is a quotation.</summary>
    public bool IsQuote { get; init; }

    /// <summary>True where the cue itself stands in a quotation.</summary>
    public bool InSpeech { get; init; }

    /// <summary>True when an offset of the text lies in the content.</summary>
    public bool Covers(int offset)
    {
        foreach (var stretch in Content)
        {
            if (stretch.Holds(offset))
                return true;
        }

        return false;
    }

    /// <summary>Offset of the cue's first character.</summary>
    public int Start => Cues[0].Start;
}
