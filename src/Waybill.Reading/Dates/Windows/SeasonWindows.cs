using System.Globalization;
using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Windows;

/// <summary>Writes seasons as EDTF; they are those of the northern hemisphere, and a winter bears the year in which it begins.</summary>
internal static class SeasonWindows
{
    private static readonly string[] Codes = ["SP", "SU", "FA", "WI"];

    /// <summary>The window of a season.</summary>
    public static Window Of(SeasonPeriod season, SpeechTime time)
    {
        var number = Array.IndexOf(Codes, season.Code);
        var told = season.Year ?? (season.IsYearTold ? time.Day.Year + season.Shift : null);
        return new(string.Create(CultureInfo.InvariantCulture, $"{told ?? YearOf(number, season.Shift, time):0000}-{21 + number}"));
    }

    private static int YearOf(int number, int? shift, SpeechTime time)
    {
        DateTime Start(int year) => new(year, (3 * number) + 3, 1);
        var begun = Start(time.Day.Year) <= time.Day ? time.Day.Year : time.Day.Year - 1;
        var isNow = time.Day < Start(begun).AddMonths(3);
        return shift switch
        {
            -1 => isNow ? begun - 1 : begun,
            // "this winter", said in May of what is past, is the one before; "this summer" is that of the year.
            0 => isNow || begun == time.Day.Year || (number == 3 && !time.IsFuture) ? begun : begun + 1,
            1 => begun + 1,
            _ => time.IsFuture && !isNow ? begun + 1 : begun,
        };
    }
}
