using System.Globalization;
using Waybill.Core.Time;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>Dates as a drawing needs them.</summary>
internal static class Days
{
    /// <summary>The date, if it has a day on either side.</summary>
    public static Edtf? Drawable(string? edtf) => Edtf.TryParse(edtf, null, out var date) && First(date) is not null ? date : null;

    /// <summary>The first day that a date may mean, else the last.</summary>
    public static DateOnly? First(Edtf date) => date.Earliest ?? date.Latest;

    /// <summary>The last day that a date may mean, else the first.</summary>
    public static DateOnly? Last(Edtf date) => date.Latest ?? date.Earliest;

    /// <summary>A date in few letters.</summary>
    public static string Say(Edtf date) =>
        date is { IsApproximate: false, IsUncertain: false, Earliest: { } day } && date.Latest == day
            ? day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
            : DateWords.Say(date);
}
