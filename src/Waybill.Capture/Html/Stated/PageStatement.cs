using Waybill.Core.Time;

namespace Waybill.Capture.Html.Stated;

/// <summary>What one part of a page states of the page; null where it is silent.</summary>
/// <param name="Part">The part, as notes name it.</param>
internal sealed record PageStatement(string Part)
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The date as written.</summary>
    public string? Date { get; init; }

    /// <summary>The date, when it is one day, month or year.</summary>
    public Edtf? Published { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>The prose that structured data carries.</summary>
    public string? Body { get; init; }
}
