namespace Waybill.Capture.Html.Content;

/// <summary>What stands between two pieces of text.</summary>
internal enum LineBreak
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>An empty line.</summary>
    Paragraph,
}
