using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Speakers;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution;

/// <summary>The stretch of one sentence that somebody is said to say.</summary>
/// <param name="Heard">The voice, which may reach over other sentences.</param>
/// <param name="First">Index of the stretch's first token in the sentence.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Tree">The sentence.</param>
internal sealed record Saying(Heard Heard, int First, int Last, SyntaxTree Tree)
{
    /// <summary>Who says it, outermost first.</summary>
    public IReadOnlyList<AttributionLink> Links => Heard.Links;

    /// <summary>What the speaker does with it.</summary>
    public Act Act => Heard.Act;

    /// <summary>How firmly.</summary>
    public Certainty Certainty => Heard.Certainty;

    /// <summary>True where it goes back to something said earlier.</summary>
    public bool IsRetro => Heard.IsRetro;

    /// <summary>The day that the text gives for the saying, as EDTF; null when it gives none.</summary>
    public string? Said => Heard.Said;

    /// <summary>True when a token is part of what is said.</summary>
    public bool Covers(int token) => Heard.Voice.Covers(Tree.Tokens[token].Start);

    /// <summary>The saying's stretch in a sentence; null when none of it stands there.</summary>
    public static Saying? In(SyntaxTree tree, Heard heard)
    {
        var (first, last) = (-1, -1);
        foreach (var stretch in heard.Voice.Content)
        {
            if (stretch.End <= tree.Sentence.Start || stretch.Start >= tree.Sentence.End)
                continue;
            for (var i = 0; i < tree.Count; i++)
            {
                if (!stretch.Holds(tree.Tokens[i].Start))
                    continue;
                first = first < 0 ? i : Math.Min(first, i);
                last = Math.Max(last, i);
            }
        }

        return first < 0 ? null : new(heard, first, last, tree);
    }
}
