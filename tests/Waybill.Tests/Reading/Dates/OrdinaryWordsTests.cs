using Waybill.Core.Time;
using Waybill.Reading.Dates;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Dates;

/// <summary>Words and numbers that are written like times and are none.</summary>
public sealed class OrdinaryWordsTests
{
    [Theory]
    [InlineData("They may send more arms, and may not.")]
    [InlineData("May they send arms? May I ask why?")]
    [InlineData("Theresa May said that the plan had failed.")]
    [InlineData("The troops march to the sea.")]
    [InlineData("A march on the capital was called off.")]
    [InlineData("The second ship left with a second crew.")]
    [InlineData("The sun rose over the port, and the Sun reported it.")]
    [InlineData("The fall of the city was near, and prices fall.")]
    [InlineData("They sat in the hall and were wed in the church.")]
    [InlineData("Resolution 1718 (2006) forbids it.")]
    [InlineData("The KN-23 and the T-72 were shown beside the M-16.")]
    [InlineData("Some 2,500 shells and 2000 rockets were counted.")]
    [InlineData("A convoy of 2000 trucks was seen.")]
    [InlineData("It carried 152-mm shells and 122 mm rockets.")]
    [InlineData("The range is 24/7, and the odds are 50/50.")]
    [InlineData("The year before independence was hard.")]
    [InlineData("It was the first half of the match.")]
    [InlineData("The mission lasted three weeks, and the crew slept two nights ashore.")]
    [InlineData("Daily patrols and weekly flights went on.")]
    [InlineData("He wore a spring in his watch and a winter coat.")]
    [InlineData("The 4th Brigade and the 18th Regiment were moved.")]
    [InlineData("The ship, IMO 9179842, has a length of 100 m.")]
    [InlineData("Most of the 27 states of the bloc agreed.")]
    [InlineData("At 6 sites and from 3 to 5 plants work was stopped.")]
    [InlineData("The 2022 model costs 2,024 dollars.")]
    [InlineData("Call +86 138-2010-2015 or 555-1212.")]
    [InlineData("Prices rose by 5.12 percent to 20.5 dollars.")]
    [InlineData("In the new year things will be better.")]
    [InlineData("One in five ships, and half a dozen trains, came back.")]
    [InlineData("Now the minister denies it.")]
    public void No_window_is_read(string text) =>
        Assert.DoesNotContain(new DateScanner(Edtf.Parse("2024-05-17")).Scan(Tokeniser.Cut(text, 0, text.Length)), date => date.IsKnown);

    [Theory]
    [InlineData("Iran sent 2,500 shells in May 2024.", "2024-05")]
    [InlineData("In May 20 containers were seen.", "2024-05")]
    [InlineData("Since March two ships have sailed.", "2024-03/..")]
    [InlineData("In March 2024 1,500 rifles were found.", "2024-03")]
    [InlineData("They may march in May.", "2024-05")]
    [InlineData("On 3 May 300 rifles were found.", "2024-05-03")]
    [InlineData("Under resolution 2397 of 22 December 2017 it is forbidden.", "2017-12-22")]
    [InlineData("On Monday 20 people were held.", "2024-05-13")]
    [InlineData("The KN-23 was first flown on 4 May 2019.", "2019-05-04")]
    [InlineData("In 2023 40,000 tons were shipped.", "2023")]
    public void What_is_counted_is_left_to_the_numbers(string text, string window) =>
        Assert.Equal(
            window,
            string.Join(
                "; ",
                new DateScanner(Edtf.Parse("2024-05-17"))
                    .Scan(Tokeniser.Cut(text, 0, text.Length))
                    .Where(d => d.IsKnown)
                    .Select(d => d.Window)
            )
        );

    [Theory]
    [InlineData("the first week of ", 3000)]
    [InlineData("the week of the 5th day of ", 3000)]
    [InlineData("on or ", 5000)]
    [InlineData("between 2 and ", 5000)]
    [InlineData("in the end of the start of the ", 3000)]
    [InlineData("2 weeks and 3 days after ", 3000)]
    [InlineData("99999999999999999999 years 1.5.5.5.5/5/5/5-5-5 ", 2000)]
    [InlineData("Monday to ", 5000)]
    public void Texts_made_to_hurt_end(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        var dates = new DateScanner(Edtf.Parse("2024-05-17"));
        Assert.All(
            SentenceSplitter.Split(text),
            sentence => Assert.All(dates.Scan(sentence.Tokens), date => Assert.True(date.Last >= date.First))
        );
    }
}
