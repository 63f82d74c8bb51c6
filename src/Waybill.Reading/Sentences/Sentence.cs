namespace Waybill.Reading.Sentences;

/// <summary>A sentence, heading or caption, with its tokens. It never crosses a paragraph.</summary>
/// <param name="Tokens">Its tokens, in order; never empty.</param>
/// <param name="Paragraph">Which paragraph it stands in, counted from 0.</param>
/// <param name="IsHeading">True for a line without a closing mark that stands alone: it states nothing in full.</param>
internal sealed record Sentence(IReadOnlyList<Token> Tokens, int Paragraph, bool IsHeading)
{
    /// <summary>Offset of its first character in the working text.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Offset after its last character.</summary>
    public int End => Tokens[^1].End;
}
