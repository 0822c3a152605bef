import * as z from 'zod/mini';
import notice2016 from './data/2016.json' with { type: 'json' };
import notice2017 from './data/2017.json' with { type: 'json' };
import notice2018 from './data/2018.json' with { type: 'json' };
import notice2019 from './data/2019.json' with { type: 'json' };
import labourDay2019 from './data/2019-labour-day.json' with { type: 'json' };
import notice2020 from './data/2020.json' with { type: 'json' };
import springFestival2020 from './data/2020-spring-festival.json' with { type: 'json' };
import notice2021 from './data/2021.json' with { type: 'json' };
import notice2022 from './data/2022.json' with { type: 'json' };
import notice2023 from './data/2023.json' with { type: 'json' };
import notice2024 from './data/2024.json' with { type: 'json' };
import notice2025 from './data/2025.json' with { type: 'json' };
import notice2026 from './data/2026.json' with { type: 'json' };
import { type Notice, noticeSchema } from './schema.ts';

/** Every notice that we have, in the order of issue. A new year is a file in data/ and a line here. */
export const NOTICES: readonly Notice[] = z
  .array(noticeSchema)
  .parse([
    notice2016,
    notice2017,
    notice2018,
    notice2019,
    labourDay2019,
    notice2020,
    springFestival2020,
    notice2021,
    notice2022,
    notice2023,
    notice2024,
    notice2025,
    notice2026,
  ]);
