namespace Waybill.Capture.Html.Content;

/// <summary>How much text an element holds, in characters that are not white space.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Linked">What stands inside links.</param>
/// <param name="Prose">What stands in blocks that read like paragraphs: long, and hardly linked.</param>
internal readonly record struct Measure(int Text, int Linked, int Prose)
{
    /// <summary>A block shorter than this is no paragraph.</summary>
    public const int ShortestParagraph = 50;

    /// <summary>True for a block of links: mostly linked, without prose of its own.</summary>
    public bool IsLinkList => Text > 0 && Linked * 10 > Text * 6 && Prose < 2 * ShortestParagraph;

    /// <summary>Adds another element's text.</summary>
    public Measure Plus(Measure other) => new(Text + other.Text, Linked + other.Linked, Prose + other.Prose);
}
