using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Reading;

namespace Waybill.Tests.Reading.Claims;

public sealed class WindowTests
{
    // A Friday.
    private static readonly ExhibitMetadata About = new() { Published = Edtf.Parse("2024-05-17") };

    [Theory]
    [InlineData("Iran has sent more than 30 tanks to Sudan in the preceding weeks.", "2024-04~/2024-05-17")]
    [InlineData("Iran sent tanks to Sudan in recent months.", "2024-02~/2024-05-17")]
    [InlineData("Iran has sent tanks to Sudan in the past three months.", "2024-02/2024-05-17")]
    [InlineData("Iran has sent tanks to Sudan over the past year.", "2023-05/2024-05-17")]
    [InlineData("Iran sent tanks to Sudan within the last 10 days.", "2024-05-07/2024-05-17")]
    [InlineData("Iran sent tanks to Sudan two weeks ago.", "2024-05-03")]
    [InlineData("Iran sent tanks to Sudan a year ago.", "2023")]
    [InlineData("Iran sent tanks to Sudan last Friday.", "2024-05-10")]
    [InlineData("Iran sent tanks to Sudan on Friday.", "2024-05-17")]
    [InlineData("Iran sent tanks to Sudan on Tuesday.", "2024-05-14")]
    [InlineData("Iran has sent tanks to Sudan since last August.", "2023-08/2024-05-17")]
    [InlineData("Iran sent tanks to Sudan last May.", "2023-05")]
    [InlineData("Iran sent tanks to Sudan last month.", "2024-04")]
    [InlineData("Iran sent tanks to Sudan earlier this month.", "2024-05")]
    [InlineData("Iran sent tanks to Sudan this week.", "2024-05-13/2024-05-17")]
    [InlineData("Iran sent tanks to Sudan this year.", "2024")]
    [InlineData("Iran has sent tanks to Sudan since the start of the year.", "2024/2024-05-17")]
    [InlineData("Iran will send tanks to Sudan next month.", "2024-06")]
    [InlineData("Iran sent tanks to Sudan.", "../2024-05-17")]
    [InlineData("Khartoum denied that Iran sent tanks to Sudan.", "../2024-05-17")]
    [InlineData("Iran may have sent tanks to Sudan.", "../2024-05-17")]
    [InlineData("Iran is believed to have sent tanks to Sudan.", "../2024-05-17")]
    [InlineData("Tanks were seen going to Sudan from Iran.", "../2024-05-17")]
    [InlineData("Officials said on Monday that Iran sent tanks to Sudan.", "../2024-05-13")]
    [InlineData("Khartoum accused Iran on Monday of sending tanks to Sudan since March.", "2024-03/2024-05-13")]
    [InlineData("Khartoum accused Iran on Monday of sending tanks to Sudan in 2023.", "2023")]
    [InlineData("Iran may send tanks to Sudan by June.", "../2024-06")]
    [InlineData("Iran wants to send tanks to Sudan.", null)]
    [InlineData("Iran denies that it sends tanks to Sudan.", null)]
    public void A_window_is_told_by_the_words_or_closes_when_it_was_said(string text, string? window) =>
        Assert.Equal(window, Last(text, About));

    [Theory]
    [InlineData("Turkey sent 40 containers to Libya in March. They could hold 90,000 rifles.", "2024-03")]
    [InlineData("Turkey sent 40 tanks to Libya in March. Both deny it.", "2024-03")]
    [InlineData("Turkey has sent 40 containers to Libya since March. They may contain 9,000 shells.", "2024-03/2024-05-17")]
    public void What_goes_on_with_a_flow_has_its_window(string text, string window) => Assert.Equal(window, Last(text, About));

    [Theory]
    [InlineData("Since March, the trade ministry of Turkey, its agents and two banks have sent tanks to Sudan.", "2024-03/2024-05-17")]
    [InlineData("In February the garrison at the port, which guards the northern pier, shipped tanks to Sudan.", "2024-02")]
    [InlineData("Since 2022 Iran has cleared its depots and sent tanks to Sudan.", "2022/2024-05-17")]
    [InlineData("In April Iran began to send tanks to Sudan.", "2024-04")]
    [InlineData("Iran sent more tanks to Sudan than in 2020.", "../2024-05-17")]
    [InlineData("Iran sent tanks to Sudan at a lower rate than in 2020.", "../2024-05-17")]
    [InlineData("Iran sent fewer tanks to Sudan compared with 2022.", "../2024-05-17")]
    [InlineData("Iran sent tanks to Sudan, as in 2021.", "../2024-05-17")]
    [InlineData("Iran sent more tanks to Sudan in March than in 2020.", "2024-03")]
    [InlineData("A parade of 26 April showed tanks that Iran sent to Sudan.", "../2024-05-17")]
    public void A_time_is_of_the_verb_that_it_stands_with(string text, string window) => Assert.Equal(window, Last(text, About));

    [Theory]
    [InlineData("In 2021 an auditor learned that Iran had sent tanks to Sudan.", "../2021")]
    [InlineData("On 4 April the crew found out that Iran had shipped rifles to Sudan.", "../2024-04-04")]
    [InlineData("Monitors discovered in 2022 that Turkey had supplied Libya with drones.", "../2022")]
    [InlineData("Monitors discovered in 2022 that Turkey had supplied Libya with drones in 2020.", "2020")]
    [InlineData("In 2022 monitors discovered that Turkey supplies Libya with drones.", null)]
    [InlineData("Turkey had supplied Libya with drones in 2020.", "2020")]
    [InlineData("Monitors learned in 2021 that Turkey had supplied Libya with drones.", "../2021")]
    [InlineData("Turkey had supplied Libya with drones.", "../2024-05-17")]
    public void What_had_been_done_by_a_time_was_done_no_later(string text, string? window) => Assert.Equal(window, Last(text, About));

    [Theory]
    [InlineData("Talks ended on 3 March 2023. That month Iran sent tanks to Sudan.", "2023-03")]
    [InlineData("Talks ended in March 2023. Iran sent tanks to Sudan in the same month.", "2023-03")]
    [InlineData("Talks ended on 3 March 2021. Iran sent tanks to Sudan the following day.", "2021-03-04")]
    [InlineData("Talks ended on 3 March 2021. Iran had sent tanks to Sudan the day before.", "2021-03-02")]
    [InlineData("Talks ended on 3 March 2021. Nobody spoke. Iran sent tanks to Sudan that year.", "2021")]
    [InlineData("Talks ended on 8 June 2022. Iran sent rifles to Sudan that month.", "2022-06")]
    [InlineData("Talks ended on 3 March 2021. Iran sent tanks to Sudan last month.", "2024-04")]
    [InlineData("Talks ended on 3 March 2021. Iran sent tanks to Sudan.", "../2024-05-17")]
    public void That_time_is_what_the_paragraph_named_last(string text, string window) => Assert.Equal(window, Last(text, About));

    [Theory]
    [InlineData("Iran sent tanks to Sudan in the preceding weeks.")]
    [InlineData("Iran sent tanks to Sudan two weeks ago.")]
    [InlineData("Iran sent tanks to Sudan last Friday.")]
    public void Without_a_date_of_publication_no_window_is_guessed(string text) => Assert.Null(Last(text, ExhibitMetadata.Unknown));

    private static string? Last(string text, ExhibitMetadata about) =>
        new TextClaimReader().Read(WorkingText.Of(Sha256.Of(text), text, "a.txt"), about).Last(c => c.Frame == "Transfer").Window?.Text;
}
